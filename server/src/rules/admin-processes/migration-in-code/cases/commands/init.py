from shop import db

db.create_all()
