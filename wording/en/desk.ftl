# the officers' desk
desk-title = Officers' desk
desk-start = Choose below, or write the name of a project, a park or a case.
desk-not-your-role = Your role does not include this. An owner of the desk can change it.
desk-in-private = I have answered you in our private chat.
desk-officers = People of the desk
desk-audit = Audit
desk-back = Back to the desk
role-officer = officer
role-editor = editor
role-owner = owner
flow-start-invite = Invite somebody
flow-cancelled-invite = No invitation was made.
flow-change-invite-role = Role
flow-change-invite-called = Name
invite-ask-role = What may they do? An officer looks up and updates; an editor also corrects the knowledge and sends announcements.
invite-ask-called = What do colleagues call them? For example: Ms Lan, site clearance.
invite-called-long = A name of 60 characters at most, please.
invite-summary = Invite { $called } as { $role }? Whoever opens the link first gets the role.
invite-make = Make the link
invite-made = Invitation for { $called } ({ $role }):
invite-link = { $link }
invite-once = It works once, for whoever opens it first, for 48 hours. You can withdraw it under “People of the desk”.
invite-welcome = Welcome, { $called }. You are { $role } of this desk now.
invite-accepted = { $called } has opened your invitation.
invite-over = This invitation is no longer valid. Please ask for a new one.
invite-open = Open invitation: { $called }, { $role }, until { $until }
invite-withdraw = Withdraw: { $called }
invite-withdrawn = The invitation for { $called } is withdrawn.
officers-title = People of the desk
officers-count = { $countCount ->
    [0] Nobody has been invited yet. Owners stand in the settings.
    [one] One person was invited. Owners stand in the settings.
   *[other] { $count } people were invited. Owners stand in the settings.
}
officer-row = { $called } – { $role }
officer-card = { $called }: { $role } since { $since }
officer-make-editor = Make editor
officer-make-officer = Make officer
officer-is-editor = { $called } is an editor now.
officer-is-officer = { $called } is an officer now.
officer-revoke = Take the rights away
officer-revoked = { $called } has no rights at this desk any more.
audit-title = Audit: { $count } lines
audit-line = { $seq }. { $at }, { $who }: { $what }
audit-refused = { $seq }. { $at }, { $who }: refused: { $what }
audit-older = Older
command-staff = The officers' desk
command-officers = People of the desk
command-audit = Audit
command-invite = Invite somebody to the desk
