# personal data
command-privacy = 关于您存储了什么
command-mydata = 以文件查看您的数据
command-deleteme = 删除您的数据
privacy-title = 您的数据
privacy-what = 存储的内容:您在 Telegram 的编号、您首次来信的日期、您选择的语言,您在各个聊天中最近询问的条目,您在引导对话中的回答,以及经您同意发给管委会的咨询(含姓名和联系方式)。
privacy-words = 不存储的内容:您的姓名和您写的原话,但您为上述咨询所写的内容除外。只有在很多人同时写来消息时,消息才会在文件中等到得到答复为止(通常不到一秒),随后即被删除。
privacy-why = 用途:用您的语言回答,理解“那价格呢?”之类的追问,并保证消息不丢失、不重复发送。
privacy-how-long = 期限:最近询问的条目、引导对话中的回答和我们回答的文字在三天内删除;咨询最多保留十二个月;编号、首次日期和语言保留到您删除为止。备份最多保留 14 天。
privacy-where = 位置:本助手所在服务器上的文件中,管委会工作人员可查看咨询,此外不提供给任何人。Telegram 按其自身规则传送消息。
privacy-yours = 您的权利:/mydata 显示关于您的全部存储内容,/deleteme 将其删除。
personal-in-private = 这里其他人也能看到。关于您自己的数据,请在私聊中写给我。
mydata-file = 此文件包含关于您的全部存储内容。
deleteme-ask = 要删除关于您的全部存储内容(包括所有聊天)吗?此操作无法撤销。
deleteme-done = 已完成。关于您的全部存储内容均已删除。如果您再次来信,将重新开始。
deleteme-remains = 仍会保留的:此前所做的备份,直到被替换为止,最多 14 天;以及最多三天内的 Telegram 投递编号,其中没有您的姓名或编号。工作人员已通过消息收到的咨询内容会留在他们的聊天中。
button-delete-me = 是,全部删除
button-keep-me = 否,保留
