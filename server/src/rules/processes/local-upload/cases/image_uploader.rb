class ImageUploader < CarrierWave::Uploader::Base
  storage :file
  ^^^^^^^ processes/local-upload
end

class PictureUploader < CarrierWave::Uploader::Base
  storage :fog
end

class Shelf
  storage :file
end
