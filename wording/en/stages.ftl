# how far a project or case has come, and what holds it up
stage-proposed = proposed
stage-in-principle-approval = approved in principle
stage-investment-certificate = investment certificate
stage-site-clearance = site clearance
stage-environment-and-permits = environment and permits
stage-construction = construction
stage-operating = operating
stage-suspended = suspended
stage-ended = ended
blocker-site-clearance = site clearance
blocker-investor-capacity = investor's capacity
blocker-power = power
blocker-water = water
blocker-environment = environment
blocker-procedure = procedure
blocker-other = other
