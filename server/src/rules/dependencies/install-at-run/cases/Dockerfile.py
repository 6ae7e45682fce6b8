FROM python:3.13-slim AS build
CMD pip install -r requirements.txt
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m pip install --no-cache-dir -r requirements.txt
# CMD pip install flask && flask run
ENTRYPOINT ["sh", "-c", "python -m pip install -r requirements.txt && exec gunicorn shop.wsgi"]
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/install-at-run
