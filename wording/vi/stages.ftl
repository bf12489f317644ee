# how far a project or case has come, and what holds it up
stage-proposed = đề xuất
stage-in-principle-approval = chấp thuận chủ trương đầu tư
stage-investment-certificate = cấp chứng nhận đăng ký đầu tư
stage-site-clearance = giải phóng mặt bằng
stage-environment-and-permits = môi trường và giấy phép
stage-construction = xây dựng
stage-operating = hoạt động
stage-suspended = tạm dừng
stage-ended = chấm dứt
blocker-site-clearance = giải phóng mặt bằng
blocker-investor-capacity = năng lực nhà đầu tư
blocker-power = điện
blocker-water = nước
blocker-environment = môi trường
blocker-procedure = thủ tục
blocker-other = khác
