# the officers' desk
desk-title = 담당자 데스크
desk-start = 아래에서 선택하거나 프로젝트, 산업단지 또는 안건의 이름을 적어 주세요.
desk-not-your-role = 귀하의 역할에는 이 권한이 없습니다. 책임자가 변경할 수 있습니다.
desk-in-private = 개인 대화에서 답변해 드렸습니다.
