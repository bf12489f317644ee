import type { Blocker, Stage } from '../../domain/progress.ts';

/** How officers call each stage, over folded text. */
export const stageWords: Readonly<Record<Stage, RegExp>> = {
  proposed: /\b(proposed|proposal|de xuat)\b|提议|提案|제안/,
  'in-principle-approval': /\b(in[- ]principle|policy approval|chu truong)\b|原则|主張|원칙/,
  'investment-certificate':
    /\b(investment certificate|irc|gcn ?dkdt|cap giay chung nhan|dang ky dau tu)\b|投资证|投資証明|투자등록/,
  'site-clearance':
    /\b(site clearance|land clearance|clearance|gpmb|giai phong mat bang|mat bang)\b|拆迁|征地|用地|보상/,
  'environment-and-permits': /\b(environment|permits?|dtm|moi truong|cap phep)\b|环评|許可|환경/,
  construction: /\b(construction|building|xay dung|thi cong)\b|施工|建设|建設|공사|건설/,
  operating: /\b(operating|operation|in use|hoat dong|van hanh)\b|运营|稼働|가동/,
  suspended: /\b(suspended|paused|tam dung|dinh chi)\b|暂停|中断|중단/,
  ended: /\b(ended|withdrawn|revoked|cham dut|thu hoi)\b|终止|終了|종료/,
};

/** How officers call what holds something up, over folded text. */
export const blockerWords: Readonly<Record<Blocker, RegExp>> = {
  'site-clearance': stageWords['site-clearance'],
  'investor-capacity': /\b(investor'?s?( capacity)?|capacity|nang luc|nha dau tu)\b|投资者|投資家|투자자/,
  power: /\b(power|electricity|dien)\b|电力|電力|전력/,
  water: /\b(water|nuoc)\b|供水|給水|용수/,
  environment: /\b(environment|eia|dtm|moi truong)\b|环境|環境|환경/,
  procedure: /\b(procedures?|paperwork|thu tuc|ho so)\b|手续|手続|절차/,
  other: /\b(other|khac)\b|其他|その他|기타/,
};

/** The only one of some ids whose words stand in a text. */
export function onlyOne<K extends string>(text: string, words: Readonly<Record<K, RegExp>>): K | undefined {
  const [first, ...others] = (Object.keys(words) as K[]).filter((id) => words[id].test(text));
  return others.length ? undefined : first;
}
