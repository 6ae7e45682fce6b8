from shop import application
