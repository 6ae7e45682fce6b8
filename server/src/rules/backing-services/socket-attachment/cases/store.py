import os

import psycopg2
import pymysql

db = pymysql.connect(unix_socket="/var/run/mysqld/mysqld.sock", user="shop")
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/socket-attachment [warning]
pg = psycopg2.connect(host="/var/run/postgresql", dbname="shop")
                           ^^^^^^^^^^^^^^^^^^^^^ backing-services/socket-attachment
dsn = psycopg2.connect("host=/var/run/postgresql dbname=shop")
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/socket-attachment
cloud = pymysql.connect(unix_socket="/cloudsql/project:region:instance", user="shop")
env = pymysql.connect(unix_socket=os.environ["DB_SOCKET"], user="shop")
