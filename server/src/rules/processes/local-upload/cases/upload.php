<?php

use Illuminate\Support\Facades\Storage;

move_uploaded_file($_FILES['image']['tmp_name'], __DIR__ . '/uploads/' . $name);
^^^^^^^^^^^^^^^^^^ processes/local-upload
Storage::disk('public')->put($name, $content);
^^^^^^^^^^^^^ processes/local-upload
Storage::disk('s3')->put($name, $content);
Storage::put($name, $content);
