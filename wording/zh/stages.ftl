# how far a project or case has come, and what holds it up
stage-proposed = 提出
stage-in-principle-approval = 投资主张批准
stage-investment-certificate = 投资登记证
stage-site-clearance = 征地拆迁
stage-environment-and-permits = 环评与许可
stage-construction = 建设
stage-operating = 运营
stage-suspended = 暂停
stage-ended = 终止
blocker-site-clearance = 征地拆迁
blocker-investor-capacity = 投资者能力
blocker-power = 电力
blocker-water = 供水
blocker-environment = 环境
blocker-procedure = 手续
blocker-other = 其他
