import { describe, expect, test } from 'vitest';
import type { Dependency } from '../../../server/src/project/dependencies';
import { type Files, openProject } from '../../support/projects';

async function declared(files: Files, path = 'a.py'): Promise<readonly Dependency[]> {
  const found = (await openProject(files)).projectOf(path).declared;
  for (const { name, version, place, versionPlace } of found) {
    const at = ({ path: file, span }: Dependency['place']) => (files[file] ?? '').slice(span.start, span.end);
    // A catalogue is asked by an alias, Maven writes the artifact alone.
    if (!at(place).startsWith('libs.'))
      expect(name.endsWith(at(place).replaceAll(/["']/g, '')), at(place)).toBe(true);
    if (versionPlace) expect(at(versionPlace).trim()).toBe(version);
  }
  return found;
}

const shown = (found: readonly Dependency[]) =>
  found.map(({ name, version, group, local }) =>
    [name, version, group, ...(local ? ['local'] : [])].join(' '),
  );

describe('what is declared, with group and place', () => {
  test.each<[string, Files, readonly string[]]>([
    [
      'npm',
      {
        'package.json': JSON.stringify({
          dependencies: { express: '^4', shared: 'workspace:*' },
          peerDependencies: { react: '>=18' },
          optionalDependencies: { fsevents: '2' },
          overrides: { semver: '7' },
        }),
      },
      [
        'express ^4 production',
        'shared workspace:* production local',
        'react >=18 peer',
        'fsevents 2 optional',
      ],
    ],
    [
      'Composer, without the runtime',
      {
        'composer.json': '{"require":{"php":">=8","ext-intl":"*","slim/slim":"4"},"require-dev":{"a/b":"1"}}',
      },
      ['slim/slim 4 production', 'a/b 1 development'],
    ],
    [
      'Cargo',
      {
        'Cargo.toml': `[dependencies]
axum = "0.7"
serde = { version = "1", features = ["derive"] }
money = { path = "../money" }
tracing = { git = "https://example.org/tracing" }
metrics = { version = "0.2", optional = true }
sqlx.workspace = true
[dependencies.tokio]
version = "1.38"
[target.'cfg(unix)'.dependencies]
nix = "0.29"
[dev-dependencies]
insta = "1"
[workspace.dependencies]
sqlx = { version = "0.8", features = ["postgres"] }
unused = "1"
`,
      },
      [
        'axum 0.7 production',
        'serde 1 production',
        'money  production local',
        'tracing  production',
        'metrics 0.2 optional',
        'sqlx 0.8 production',
        'tokio 1.38 production',
        'nix 0.29 production',
        'insta 1 development',
      ],
    ],
    [
      'Poetry and uv',
      {
        'pyproject.toml': `[project]
dependencies = ["flask>=3", "money"]
[tool.uv]
dev-dependencies = ["ruff==0.5"]
[tool.uv.sources]
money = { workspace = true }
[tool.poetry.dependencies]
python = "^3.12"
django = { version = "^5", extras = ["argon2"] }
near = { path = "../near" }
[tool.poetry.group.dev.dependencies]
black = "*"
`,
      },
      [
        'flask >=3 production',
        'money  production local',
        'ruff ==0.5 development',
        'django ^5 production',
        'near  production local',
        'black * development',
      ],
    ],
    [
      'Pipfile',
      {
        Pipfile:
          '[packages]\nflask = "*"\nnear = { path = ".", editable = true }\n[dev-packages]\npytest = "8"\n',
      },
      ['flask * production', 'near  production local', 'pytest 8 development'],
    ],
    [
      'requirements, in a folder and as what they are compiled from',
      {
        'requirements/base.txt': 'flask==3.0\n-r other.txt\n-e git+https://x/y.git#egg=tool\n',
        'requirements/dev.txt': '-r base.txt\npytest\n',
        'requirements.in': 'redis>=5\n',
      },
      [
        'redis >=5 production',
        'flask ==3.0 production',
        'tool git+https://x/y.git#egg=tool production',
        'pytest  development',
      ],
    ],
    [
      'setuptools',
      {
        'setup.cfg':
          '[options]\r\ninstall_requires =\r\n    six>=1\r\n    # no\r\n    requests[socks]\r\n[options.extras_require]\r\npdf = reportlab\r\n',
        'setup.py': `setup(
    install_requires=[
        "django[argon2]>=5",  # the web
        'near @ file:///near',
        # "no",
        "tzdata; sys_platform == 'win32'",
    ],
    extras_require={"pdf": ["weasyprint"], 'xml': ['lxml']},
)
`,
      },
      [
        'six >=1 production',
        'requests  production',
        'reportlab  optional',
        'django >=5 production',
        'near @ file:///near production local',
        'tzdata  production',
        'weasyprint  optional',
        'lxml  optional',
      ],
    ],
    [
      'setuptools, by names and what puts the arguments together',
      {
        'setup.py': `BASE = ["six>=1"]
requires = BASE + ["attrs"]
more = dict(tests_require=["pytest"])
text = "install_requires=['no']"
def setup_tables(): pass
setup(
    install_requires=requires,
    extras_require={"all": requires, "one": "lxml>=5"},
    **more,
)
`,
      },
      [
        'six >=1 production',
        'attrs  production',
        'six >=1 optional',
        'attrs  optional',
        'lxml >=5 optional',
        'pytest  development',
      ],
    ],
    [
      'Go',
      {
        'go.mod':
          'module x\ngo 1.22\nrequire (\n\ta.org/b v1.0.0\n\ta.org/c v0.0.0\n)\nreplace a.org/c => ../c\n',
      },
      ['a.org/b v1.0.0 production', 'a.org/c v0.0.0 production local'],
    ],
    [
      'Maven',
      {
        'pom.xml': `<project>
  <parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.3.0</version></parent>
  <dependencies>
    <dependency>
      <groupId>org.a</groupId><artifactId>b</artifactId><version>1</version>
      <exclusions><exclusion><groupId>org.no</groupId><artifactId>no</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><version>2</version><groupId>org.a</groupId><artifactId>c</artifactId><scope>test</scope></dependency>
  </dependencies>
  <build><plugins>
    <plugin><artifactId>maven-jar-plugin</artifactId></plugin>
    <plugin><groupId>org.p</groupId><artifactId>q</artifactId></plugin>
  </plugins></build>
</project>`,
      },
      [
        'org.springframework.boot:spring-boot-starter-parent 3.3.0 production',
        'org.a:b 1 production',
        'org.a:c 2 development',
        'maven-jar-plugin  development',
        'org.p:q  development',
      ],
    ],
    [
      'Gradle',
      {
        'build.gradle': `plugins {
  id 'org.springframework.boot' version '3.3.0'
}
/*
implementation 'no:no:1'
*/
dependencies {
  implementation platform('org.bom:bom:1')
  runtimeOnly "org.postgresql:postgresql"
  testImplementation group: 'org.junit', name: 'junit', version: '4'
  // api 'no:no:1'
}
`,
      },
      [
        'org.bom:bom 1 production',
        'org.postgresql:postgresql  production',
        'org.junit:junit 4 development',
        'org.springframework.boot 3.3.0 development',
      ],
    ],
    [
      'Gradle, by a catalogue',
      {
        'gradle/libs.versions.toml': `[versions]
ktor = "2.3"
[libraries]
ktor-server_core = { module = "io.ktor:ktor-server-core", version.ref = "ktor" }
redis = "redis.clients:jedis:5.1"
mock = { group = "io.mockk", name = "mockk", version = "1" }
unused = "a:b:1"
[bundles]
all = ["redis", "ktor-server_core"]
[plugins]
shadow = { id = "com.gradleup.shadow", version = "8" }
`,
        'build.gradle.kts': `plugins {
  alias(libs.plugins.shadow)
  \`java-library\`
}
dependencies {
  implementation(libs.ktor.server.core)
  implementation(libs.bundles.all)
  testImplementation(libs.mock)
}
`,
      },
      [
        'com.gradleup.shadow 8 development',
        'io.ktor:ktor-server-core 2.3 production',
        'redis.clients:jedis 5.1 production',
        'io.ktor:ktor-server-core 2.3 production',
        'io.mockk:mockk 1 development',
        'java-library  development',
      ],
    ],
    [
      'Gradle in Kotlin, by calls and what their names stand for',
      {
        'build.gradle.kts': `import a.b.C
val ktor = "2.3.12"
plugins {
  application
  id("org.springframework.boot") version "3.3.0" apply false
  id("com.gradleup.shadow").version("8.3")
}
apply(plugin = "jacoco")
val image = "openjdk:17"
subprojects {
  dependencies {
    implementation("io.ktor:ktor-server-core:$ktor")
    implementation(platform("org.bom:bom:1"))
    "integrationTestImplementation"("org.junit:junit:4")
    add("testImplementation", "io.mockk:mockk:1")
    kapt(group = "org.a", name = "b", version = "1")
    runtimeOnly("org.x:y:\${unknown()}") {
      exclude("org.no:no")
    }
    implementation(project(":lib:core"))
  }
}
`,
      },
      [
        'io.ktor:ktor-server-core 2.3.12 production',
        'org.bom:bom 1 production',
        'org.junit:junit 4 development',
        'io.mockk:mockk 1 development',
        'org.a:b 1 development',
        'org.x:y  production',
        'application  development',
        'org.springframework.boot 3.3.0 development',
        'com.gradleup.shadow 8.3 development',
        'jacoco  development',
      ],
    ],
    [
      'Gradle in Groovy, where it is declared alone',
      {
        'gradle/libs.versions.toml': '[libraries]\njedis = "redis.clients:jedis:5.1"\n',
        'build.gradle': `apply plugin: 'war'
application {
  mainClass = 'a.B'
}
def image = 'openjdk:17'
dependencies {
  implementation 'a:b:1', 'c:d:2@jar'
  implementation(libs.jedis) {
    exclude group: 'org.no', module: 'no'
  }
  testImplementation testFixtures('e:f:3')
}
dependencyManagement {
  imports { mavenBom "org.bom:bom:$version" }
}
`,
      },
      [
        'a:b 1 production',
        'c:d 2 production',
        'redis.clients:jedis 5.1 production',
        'e:f 3 development',
        'org.bom:bom $version production',
        'war  development',
        'application  development',
      ],
    ],
    [
      'NuGet',
      {
        'Directory.Packages.props':
          '<Project><ItemGroup><PackageVersion Include="Serilog" Version="4.0" /><PackageVersion Include="Unused" Version="1" /></ItemGroup></Project>',
        'x.fsproj': `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>
  <PackageReference Include="Serilog" />
  <PackageReference Include="Npgsql"><Version>8.0</Version></PackageReference>
  <PackageReference Include="StyleCop.Analyzers" Version="1" PrivateAssets="all" />
</ItemGroup></Project>`,
        'packages.config': '<packages><package id="log4net" version="2.0.15" /></packages>',
      },
      [
        'log4net 2.0.15 production',
        'Serilog 4.0 production',
        'Npgsql 8.0 production',
        'StyleCop.Analyzers 1 development',
      ],
    ],
    [
      'RubyGems',
      {
        Gemfile: `source 'https://rubygems.org'
gem 'rails', '~> 7.1'
gem "money", path: "../money"
group :development, :test do
  platforms :ruby do
    gem 'byebug'
  end
  gem 'rspec', '3.13'
end
gem 'puma'
gem 'rubocop', group: :development
group :production do
  gem 'lograge'
end
gem 'foreman', groups: [:development, :ci], require: false
gem 'both', group: %i[test production]
gem(
  'pg',
  '>= 1.1', # new
  '< 2'
)
VERSION = '~> 2'
gem 'known', VERSION
path 'engines' do
  gem 'billing'
end
text = <<~TEXT
  gem 'no'
TEXT
`,
        'x.gemspec': 'spec.add_dependency "rack", ">= 3"\n  spec.add_development_dependency "rake"\n',
      },
      [
        'rails ~> 7.1 production',
        'money  production local',
        'byebug  development',
        'rspec 3.13 development',
        'puma  production',
        'rubocop  development',
        'lograge  production',
        'foreman  development',
        'both  production',
        'pg >= 1.1 production',
        'known ~> 2 production',
        'billing  production local',
        'rack >= 3 production',
        'rake  development',
      ],
    ],
  ])('%s', async (_, files, expected) => {
    expect(shown(await declared(files)).sort()).toEqual([...expected].sort());
  });

  test('a member of a workspace takes its versions from there', async () => {
    const found = await declared(
      {
        'Cargo.toml':
          '[workspace]\nmembers = ["api"]\n[workspace.dependencies]\naxum = "0.7"\nmoney = { path = "money" }\n',
        'api/Cargo.toml': '[dependencies]\naxum = { workspace = true }\nmoney = { workspace = true }\n',
      },
      'api/src/main.rs',
    );
    expect(shown(found)).toEqual(['axum 0.7 production', 'money  production local']);
  });

  test('names what the catalogue above calls by an alias', async () => {
    const workspace = await openProject({
      'gradle/libs.versions.toml':
        '[libraries]\nweb = "org.springframework.boot:spring-boot-starter-web:3"\n',
      'settings.gradle': "include 'api'\n",
      'api/build.gradle': 'dependencies { implementation libs.web }\n',
    });
    const { dependencies, kind } = workspace.projectOf('api/src/main/java/A.java');
    expect([...dependencies]).toEqual([
      'org.springframework.boot:spring-boot-starter-web',
      'spring-boot-starter-web',
    ]);
    expect(kind).toBe('app');
  });

  test('a Python package has one name in many spellings, others have not', async () => {
    const { dependencies } = (
      await openProject({
        'requirements.txt': 'Flask_SocketIO==5\nPyMySQL\n',
        'package.json': '{"dependencies":{"Left_Pad":"1"}}',
      })
    ).projectOf('a.py');
    expect([...dependencies].sort()).toEqual(['Left_Pad', 'flask-socketio', 'pymysql']);
    for (const name of [
      'flask-socketio',
      'Flask.SocketIO',
      'flask__socketio',
      'pymysql',
      'PyMySQL',
      'Left_Pad',
    ])
      expect(dependencies.has(name), name).toBe(true);
    for (const name of ['flasksocketio', 'left-pad']) expect(dependencies.has(name), name).toBe(false);
  });
});
