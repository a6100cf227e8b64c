form-title = The home
section-start = The home
area = How large is the home?
    .short = Area
rooms = How many rooms does it have?
    .short = Rooms
