import org.springframework.mail.javamail.JavaMailSenderImpl;

class Mailer {
    void send() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        ^^^^^^^^^^^^^^ backing-services/local-mail
    }
}
