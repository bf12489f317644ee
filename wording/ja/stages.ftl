# how far a project or case has come, and what holds it up
stage-proposed = 提案
stage-in-principle-approval = 投資方針承認
stage-investment-certificate = 投資登録証明書
stage-site-clearance = 用地収用
stage-environment-and-permits = 環境・許認可
stage-construction = 建設
stage-operating = 操業
stage-suspended = 中断
stage-ended = 終了
blocker-site-clearance = 用地収用
blocker-investor-capacity = 投資家の能力
blocker-power = 電力
blocker-water = 水
blocker-environment = 環境
blocker-procedure = 手続き
blocker-other = その他
