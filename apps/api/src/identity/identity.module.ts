import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { ConstitutionModule } from '../constitution/constitution.module';
import { Config } from '../platform/config';
import { AccessGuard } from './access';
import { ConsumeSignIn } from './consume-sign-in';
import { Cookies } from './cookies';
import { InviteToSignIn } from './invite-to-sign-in';
import { MeQueries } from './me.queries';
import { RequestSignIn } from './request-sign-in';
import { Sessions } from './sessions';
import { SignInController } from './sign-in.controller';
import { SessionStrategy, SignInStrategy } from './strategies';

@Module({
  imports: [
    ConstitutionModule,
    ThrottlerModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => [{ ttl: 60_000, limit: config.SIGN_INS_PER_MINUTE }],
    }),
  ],
  controllers: [SignInController],
  providers: [
    ConsumeSignIn,
    Cookies,
    InviteToSignIn,
    MeQueries,
    RequestSignIn,
    Sessions,
    SessionStrategy,
    SignInStrategy,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Cookies, InviteToSignIn, MeQueries, RequestSignIn, Sessions, SignInStrategy],
})
export class IdentityModule {}
