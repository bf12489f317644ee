# the officers' desk
desk-title = 工作人员台
desk-start = 请在下方选择，或输入项目、园区或案件的名称。
desk-not-your-role = 您的角色不包括此操作，可由负责人更改。
desk-in-private = 已在私聊中回复您。
