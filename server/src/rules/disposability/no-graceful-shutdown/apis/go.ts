import type { Serving } from '../api';

const server: Serving = {
  instead: 'Make an `http.Server`, and call its `Shutdown` when `signal.NotifyContext` says so.',
};
const framework: Serving = {
  instead: 'Call its `Shutdown` when `signal.NotifyContext` says so.',
};
const grpc: Serving = {
  instead: 'Call `GracefulStop` when `signal.NotifyContext` says so.',
};
const GIN = 'github.com/gin-gonic/gin';
const FIBER = 'github.com/gofiber/fiber';

/** https://pkg.go.dev/net/http#Server.Shutdown, https://pkg.go.dev/google.golang.org/grpc#Server.GracefulStop */
export const go: Readonly<Record<string, Serving>> = {
  'net/http.ListenAndServe': server,
  'net/http.ListenAndServeTLS': server,
  'net/http.Serve': server,
  'net/http.Server.ListenAndServe': framework,
  'net/http.Server.ListenAndServeTLS': framework,
  'net/http.Server.Serve': framework,
  [`${GIN}.Default().Run`]: server,
  [`${GIN}.New().Run`]: server,
  [`${GIN}.Engine.Run`]: server,
  'github.com/labstack/echo.Echo.Start': framework,
  'github.com/labstack/echo/v4.Echo.Start': framework,
  [`${FIBER}/v2.New().Listen`]: framework,
  [`${FIBER}/v2.App.Listen`]: framework,
  [`${FIBER}/v3.New().Listen`]: framework,
  [`${FIBER}/v3.App.Listen`]: framework,
  'google.golang.org/grpc.NewServer().Serve': grpc,
  'google.golang.org/grpc.Server.Serve': grpc,
};
