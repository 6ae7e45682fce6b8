import { Controller, Post, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';

@Controller('images')
export class ImagesController {
  @Post()
  @UseInterceptors(FileInterceptor('image', { dest: './uploads' }))
                   ^^^^^^^^^^^^^^^ processes/local-upload
  add() {}

  @Post('avatar')
  @UseInterceptors(FileInterceptor('image'))
  avatar() {}
}
