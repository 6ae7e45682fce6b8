<?php

use Symfony\Component\HttpFoundation\File\UploadedFile;

class Uploader
{
    public function keep(UploadedFile $image): void
    {
        $image->move('public/images', 'image.png');
        ^^^^^^^^^^^^ processes/local-upload
    }
}
