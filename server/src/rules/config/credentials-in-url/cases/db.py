import os

# postgres://shop:s3cr3tPa55@db.shop.io/shop
engine = create_engine("postgresql://shop:s3cr3tPa55@db.shop.io/shop")
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url [error]: `DATABASE_URL`
broker = "amqp://shop:s3cr3tPa55@localhost:5672//"
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url [warning]
dynamic = f"postgresql://{user}:{password}@db.shop.io/shop"
sample = "postgresql://user:password@localhost/db"
home = "https://shop.io/login?user=a"
