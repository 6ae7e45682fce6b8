from shop.wsgi import application
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ port-binding/injected-server
