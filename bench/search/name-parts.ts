/** Syllables of place names with the Chinese character that each is read from. */
export const syllables: readonly (readonly [vi: string, han: string])[] = [
  'An 安,Ân 恩,Anh 英,Bắc 北,Bách 百,Bạch 白,Bản 本,Bảo 宝,Bích 碧,Biên 边,Bình 平,Bồng 蓬,Cam 甘,Cảnh 景,Cao 高,Cát 吉',
  'Cẩm 锦,Cần 芹,Chánh 正,Châu 洲,Chi 芝,Chí 志,Chiến 战,Chu 周,Công 功,Cúc 菊,Cương 刚,Cường 强,Cửu 九,Danh 名,Dân 民',
  'Dịch 驿,Diên 延,Diễn 演,Diệu 妙,Du 游,Dục 育,Dũng 勇,Duyên 缘,Dư 余,Dương 阳,Đa 多,Đài 台,Đại 大,Đan 丹,Đạo 道,Đằng 腾',
  'Đăng 登,Điền 田,Điện 殿,Định 定,Đoài 兑,Đoan 端,Đô 都,Đôn 敦,Đông 东,Đồng 同,Đức 德,Đường 唐,Gia 嘉,Giai 佳,Giang 江',
  'Giáp 甲,Hà 河,Hạ 下,Hải 海,Hạnh 杏,Hàm 咸,Hằng 恒,Hậu 厚,Hiền 贤,Hiệp 协,Hiếu 孝,Hoa 花,Hòa 和,Hoài 怀,Hoàn 环,Hoàng 黄',
  'Hoằng 弘,Hồ 湖,Hồng 红,Hợp 合,Huệ 惠,Hùng 雄,Huy 辉,Hưng 兴,Hương 香,Hữu 友,Ích 益,Khai 开,Khang 康,Khánh 庆,Khê 溪',
  'Khoái 快,Khuê 奎,Kiên 坚,Kiến 建,Kiều 桥,Kim 金,Kinh 京,Kính 敬,Kỳ 奇,Lạc 乐,Lam 蓝,Lan 兰,Lãng 浪,Lâm 林,Lân 邻',
  'Lập 立,Lệ 丽,Liên 莲,Liễu 柳,Linh 灵,Loan 鸾,Long 龙,Lộc 禄,Lợi 利,Luân 伦,Lương 良,Lưu 流,Mai 梅,Mạo 茂,Mẫu 母',
  'Minh 明,Mỹ 美,Nam 南,Nga 娥,Ngãi 义,Ngân 银,Nghi 仪,Nghiêm 严,Ngọc 玉,Ngô 吴,Nguyên 原,Nguyệt 月,Nhân 仁,Nhật 日',
  'Nhuận 润,Ninh 宁,Nông 农,Phả 谱,Phán 判,Phi 飞,Phong 丰,Phú 富,Phục 复,Phúc 福,Phụng 凤,Phước 祉,Phương 方,Quan 关',
  'Quang 光,Quảng 广,Quân 军,Quế 桂,Quỳnh 琼,Quý 贵,Quyết 决,Sa 沙,Sài 柴,Sang 昌,Sinh 生,Sơn 山,Tam 三,Tảo 藻,Tân 新',
  'Tây 西,Thạch 石,Thái 泰,Thanh 清,Thành 城,Thăng 升,Thắng 胜,Thất 七,Thiên 天,Thiện 善,Thịnh 盛,Thọ 寿,Thổ 土,Thông 通',
  'Thuận 顺,Thủy 水,Thụy 瑞,Thư 书,Thường 常,Thượng 上,Tiên 仙,Tiến 进,Tiền 前,Tín 信,Tĩnh 静,Toàn 全,Trà 茶,Trạch 泽',
  'Tràng 长,Trấn 镇,Tri 知,Triều 潮,Trinh 贞,Trọng 重,Trung 中,Trúc 竹,Trường 场,Tuấn 俊,Tuyên 宣,Tuyết 雪,Tùng 松,Tứ 四',
  'Tường 祥,Uyên 渊,Văn 文,Vân 云,Viên 园,Viễn 远,Việt 越,Vinh 荣,Vĩnh 永,Vọng 望,Vũ 武,Vượng 旺,Xá 舍,Xuân 春,Xuyên 川,Yên 燕',
]
  .join(',')
  .split(',')
  .map((pair): [string, string] => {
    const [vi = '', han = ''] = pair.split(' ');
    return [vi, han];
  });

/** Beginnings, middles and ends that company names are made up of. */
export const brandParts: readonly (readonly string[])[] = [
  'Aki Alpha Ampo Ban Cana Cel Chin Dae Dai Dal Eco Ever Fuji Gama Glo Gold Hana Han Heli Hoya Hyo Inter Jin Kai Kan Kei Kyo Lumi Maru Maxi Meta Mira Nami Neo Nis Nova Omi Opti Ori Pega Poly Pro Rex Saka Sam Sei Shin Sino Solar Star Sumi Tai Tera Toyo Uni Vina Viet Wan Yama Yuan Zen'.split(
    ' ',
  ),
  ' ba chi da fa ga ha jo ka la ma na po ra sa ta va wa xi za con der fer gra lin mon nor pla ser tron'.split(' '),
  'bridge cell chem corp dex don fab flex gen glass kor lab lite max mec metal mold nic nix pack plas print roll shin son sung tec tek tex tron ware wire wood works zu'.split(
    ' ',
  ),
];

/** What plants make, in Vietnamese and English. */
export const goods: readonly (readonly [vi: string, en: string])[] = [
  ['linh kiện điện tử', 'electronics'],
  ['bao bì', 'packaging'],
  ['khuôn mẫu', 'moulds'],
  ['dây cáp điện', 'cables'],
  ['lốp xe', 'tyres'],
  ['dệt may', 'garments'],
  ['giày da', 'footwear'],
  ['thép tấm', 'steel'],
  ['nhựa kỹ thuật', 'plastics'],
  ['hóa chất', 'chemicals'],
  ['pin mặt trời', 'solar cells'],
  ['kính xây dựng', 'glass'],
  ['đồ gỗ', 'furniture'],
  ['thức ăn chăn nuôi', 'animal feed'],
  ['phụ tùng ô tô', 'car parts'],
  ['thiết bị y tế', 'medical devices'],
  ['mô tơ', 'motors'],
  ['bảng mạch', 'circuit boards'],
  ['giấy', 'paper'],
  ['sơn', 'paint'],
];
