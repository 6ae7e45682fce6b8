import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.springframework.web.multipart.MultipartFile;

class Images {
  private final String folder = Files.getTmpDirPath() + "/";

  void add(MultipartFile image) throws Exception {
    image.transferTo(Paths.get("uploads", image.getOriginalFilename()));
    ^^^^^^^^^^^^^^^^ processes/local-upload
    Files.copy(image.getInputStream(), Paths.get("uploads/image.png"));
    ^^^^^^^^^^ processes/local-upload
    Files.copy(source, Paths.get("report.pdf"));
    File script = new File(folder + image.getOriginalFilename());
    image.transferTo(script);
    Path temp = tempFolder.resolve("image.png");
    image.transferTo(temp);
  }
}
