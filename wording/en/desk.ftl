# the officers' desk
desk-title = Officers' desk
desk-start = Choose below, or write the name of a project, a park or a case.
desk-not-your-role = Your role does not include this. An owner of the desk can change it.
desk-in-private = I have answered you in our private chat.
