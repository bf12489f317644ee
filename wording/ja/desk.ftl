# the officers' desk
desk-title = 職員デスク
desk-start = 下から選ぶか、プロジェクト、工業団地、案件の名前を書いてください。
desk-not-your-role = あなたの役割ではこの操作はできません。管理者が変更できます。
desk-in-private = 個別のチャットでお答えしました。
