form-title = Bostaden
section-start = Bostaden
area = Hur stor är bostaden?
    .short = Yta
rooms = Hur många rum har den?
    .short = Rum
