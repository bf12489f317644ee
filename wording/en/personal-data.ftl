# personal data
command-privacy = What is stored about you
command-mydata = Your data as a file
command-deleteme = Delete your data
privacy-title = Your data
privacy-what = What is stored: your number at Telegram, the day you first wrote, the language you chose, which records you last asked about in each chat, your answers in a guided conversation, and an enquiry to the Board with your name and contact, if you agreed to it.
privacy-words = What is not stored: your name and your own words, except what you write for such an enquiry. Only when very many people write at the same moment does a message wait in a file until it is answered, mostly for less than a second; then it is gone.
privacy-why = Why: so that you are answered in your language, “and its price?” is understood, and no message is lost or sent twice.
privacy-how-long = How long: what you last asked about, your answers in a guided conversation and the texts of our answers are gone within three days; an enquiry after twelve months at most; your number, first day and language stay until you delete them. Backups are kept for at most 14 days.
privacy-where = Where: in files of this assistant on the server it runs on. Officers of the Board see enquiries; nobody else is given anything. Telegram carries our messages under its own rules.
privacy-yours = Your choice: /mydata shows you all that is stored about you, /deleteme deletes it.
personal-in-private = Others read along here. For your own data please write to me in our private chat.
mydata-file = This file holds all that is stored about you.
deleteme-ask = Shall I delete all that is stored about you, in all chats? This cannot be undone.
deleteme-done = Done. All that was stored about you is deleted. If you write again, you begin anew.
deleteme-remains = What remains: backups made before, until they are replaced, at most 14 days; and for three days at most the numbers of Telegram’s deliveries, without your name or number. What officers have received of an enquiry by message stays in their chats.
button-delete-me = Yes, delete everything
button-keep-me = No, keep it
