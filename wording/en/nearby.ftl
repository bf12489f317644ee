# places near a person
nearby-title = Parks nearest to you
nearby-far = You are far from Hai Phong; from there these are the nearest:
nearby-park = { $name }: { $distance }
nearby-park-approximate = { $name }: about { $distance }; its pin is approximate
nearby-straight = Distances are straight lines to the centre of each park; roads are longer.
nearby-unplaced = Parks whose place is not published: { $count }.
nearby-credit = Places: © OpenStreetMap contributors
