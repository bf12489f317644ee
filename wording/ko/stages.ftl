# how far a project or case has come, and what holds it up
stage-proposed = 제안
stage-in-principle-approval = 투자방침 승인
stage-investment-certificate = 투자등록증
stage-site-clearance = 부지 정리
stage-environment-and-permits = 환경·인허가
stage-construction = 건설
stage-operating = 운영
stage-suspended = 중단
stage-ended = 종료
blocker-site-clearance = 부지 정리
blocker-investor-capacity = 투자자 역량
blocker-power = 전력
blocker-water = 용수
blocker-environment = 환경
blocker-procedure = 절차
blocker-other = 기타
