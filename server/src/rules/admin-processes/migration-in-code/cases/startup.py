from fastapi import FastAPI
from shop.models import Base, engine

app = FastAPI()


@app.on_event("startup")
def create_tables():
    Base.metadata.create_all(engine)
    ^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]


@app.post("/tables")
def tables():
    Base.metadata.create_all(engine)
