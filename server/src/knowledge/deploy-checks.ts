import type { ApiTable } from '../semantics/apis';
import type { Severity } from './severity';

/** A call that asks for the name of the deploy. */
export interface DeployCheck {
  /** The deploy that its name tells; where absent, an argument says it. */
  readonly deploy?: string;
  readonly severity?: Severity;
}

const production: DeployCheck = { deploy: 'production' };
const staging: DeployCheck = { deploy: 'staging' };
/** Templates have it, for error pages. */
const development: DeployCheck = { deploy: 'development', severity: 'hint' };
const argument: DeployCheck = {};

const DOTNET_TYPES = [
  'Microsoft.Extensions.Hosting.IHostEnvironment',
  'Microsoft.AspNetCore.Hosting.IWebHostEnvironment',
  'Microsoft.AspNetCore.Hosting.IHostingEnvironment',
  'Microsoft.Extensions.Hosting.IHostingEnvironment',
  'Microsoft.AspNetCore.Builder.WebApplication.Environment',
  'Microsoft.AspNetCore.Builder.WebApplicationBuilder.Environment',
];

/**
 * https://api.rubyonrails.org/classes/ActiveSupport/EnvironmentInquirer.html,
 * https://laravel.com/docs/configuration#determining-the-current-environment,
 * https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/core/env/Environment.html,
 * https://learn.microsoft.com/dotnet/api/microsoft.extensions.hosting.hostenvironmentenvextensions
 */
export const deployChecks: ApiTable<DeployCheck> = {
  ruby: {
    'Rails.env.production?': production,
    'Rails.env.staging?': staging,
    'Rails.env.development?': development,
    'Rails.env.local?': development,
  },
  php: {
    'app().environment': argument,
    'app().isProduction': production,
    'app().isLocal': development,
    'Illuminate.Support.Facades.App.environment': argument,
    'Illuminate.Support.Facades.App.isProduction': production,
    'Illuminate.Support.Facades.App.isLocal': development,
    // In a service provider: `$this->app->environment('production')`.
    '*.app.environment': argument,
    '*.app.isProduction': production,
    '*.app.isLocal': development,
  },
  jvm: {
    'org.springframework.core.env.Environment.acceptsProfiles': argument,
    'org.springframework.core.env.ConfigurableEnvironment.acceptsProfiles': argument,
    'org.springframework.core.env.Environment.matchesProfiles': argument,
  },
  dotnet: Object.fromEntries(
    DOTNET_TYPES.flatMap((type) => [
      [`${type}.IsProduction`, production],
      [`${type}.IsStaging`, staging],
      [`${type}.IsDevelopment`, development],
      [`${type}.IsEnvironment`, argument],
    ]),
  ),
};
