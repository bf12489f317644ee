# personal data
command-privacy = What is stored about you
command-mydata = Your data as a file
command-deleteme = Delete your data
privacy-title = Your data
privacy-what = What is stored: your number at Telegram, the day you first wrote, the language you chose, which records you last asked about in each chat, your last question (with addresses, names after @ and long numbers struck out) so that you can rate its answer, your answers in a guided conversation, and an enquiry to the Board with your name and contact and what was written about it, if you agreed to it.
privacy-words = What is not stored under your number: your name and your own words, except that last question and what you write for such an enquiry. Questions that could not be answered or were rated unhelpful are kept for 180 days so that the Board can add what is missing: without your name and number, with addresses and long numbers struck out. How often each subject is asked about is counted without persons. Only when very many people write at the same moment does a message wait in a file until it is answered, mostly for less than a second; then it is gone.
privacy-why = Why: so that you are answered in your language, “and its price?” is understood, what nobody could answer is mended, and no message is lost or sent twice.
privacy-how-long = How long: what you last asked about and your last question, your answers in a guided conversation and the texts of our answers are gone within three days; an enquiry after twelve months at most; your number, first day and language stay until you delete them. Backups are kept for at most 14 days.
privacy-where = Where: in files of this assistant on the server it runs on. Officers of the Board see enquiries; nobody else is given anything. Telegram carries our messages under its own rules.
privacy-yours = Your choice: /mydata shows you all that is stored about you, but for the officers’ own notes on your enquiry; /deleteme deletes it, those notes too.
personal-in-private = Others read along here. For your own data please write to me in our private chat.
mydata-file = This file holds all that is stored about you.
deleteme-ask = Shall I delete all that is stored about you, in all chats? This cannot be undone.
deleteme-done = Done. All that was stored about you is deleted. If you write again, you begin anew.
deleteme-remains = What remains: backups made before, until they are replaced, at most 14 days; and for three days at most the numbers of Telegram’s deliveries, without your name or number; and questions kept without a name, since nobody can tell whose they were. What officers have received of an enquiry by message stays in their chats.
button-delete-me = Yes, delete everything
button-keep-me = No, keep it
