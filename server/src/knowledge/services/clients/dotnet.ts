import {
  clients,
  kafka,
  mail,
  mongo,
  mysql,
  postgres,
  rabbit,
  redis,
  type ServiceClients,
  sqlServer,
} from '../client';

const first = { urls: [0] } as const;
const EF = 'Microsoft.EntityFrameworkCore.DbContextOptionsBuilder';

/**
 * https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnection, https://www.npgsql.org/doc,
 * https://stackexchange.github.io/StackExchange.Redis/Configuration, https://rabbitmq.github.io/rabbitmq-dotnet-client
 */
export const dotnet: ServiceClients = {
  ...clients('Microsoft.Data.SqlClient System.Data.SqlClient', 'SqlConnection', { ...sqlServer, ...first }),
  [`${EF}.UseSqlServer`]: { ...sqlServer, ...first },
  [`${EF}.UseNpgsql`]: { ...postgres, ...first },
  [`${EF}.UseMySql`]: { ...mysql, ...first },
  ...clients('Npgsql', 'NpgsqlConnection NpgsqlDataSource.Create NpgsqlDataSourceBuilder', {
    ...postgres,
    ...first,
  }),
  ...clients('MySqlConnector MySql.Data.MySqlClient', 'MySqlConnection', { ...mysql, ...first }),
  ...clients('StackExchange.Redis.ConnectionMultiplexer', 'Connect ConnectAsync', {
    ...redis,
    hosts: [0],
  }),
  'MongoDB.Driver.MongoClient': { ...mongo, ...first, implicit: true, insert: '$' },
  'RabbitMQ.Client.ConnectionFactory': { ...rabbit, options: ['HostName', 'Uri'] },
  ...clients('Confluent.Kafka', 'ProducerConfig ConsumerConfig', {
    ...kafka,
    options: ['BootstrapServers'],
  }),
  'System.Net.Mail.SmtpClient': { ...mail, hosts: [0] },
};
