import { Controller, Get } from '@nestjs/common';

@Controller('orders')
export class OrderController {
  @Get(':id')
  find() {
    process.exit(1);
    ^^^^^^^^^^^^ disposability/hard-exit
  }

  private fail() {
    process.exit(1);
  }
}
