package org.suivi.sharing.notices;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.suivi.sharing.storage.Settings;

/** The mail server of the institution, as {@code SUIVI_SMTP_URL} and {@code SUIVI_SMTP_FROM} name it. */
final class MailServer {

    private static final String PATIENCE = "10000";

    private final Session session;
    private final String sender;

    private MailServer(URI place, String sender) {
        this.sender = sender;
        this.session = Session.getInstance(properties(place), login(place.getRawUserInfo()));
    }

    static Optional<MailServer> configured() {
        return Settings.find("suivi.smtp.url").map(URI::create)
            .map(place -> new MailServer(place, Settings.find("suivi.smtp.from").orElse("suivi@" + place.getHost())));
    }

    void send(QueuedMail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(sender, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), "UTF-8");
        message.setText(mail.body(), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        Transport.send(message);
    }

    private static Properties properties(URI place) {
        boolean secure = "smtps".equals(place.getScheme());
        boolean named = place.getRawUserInfo() != null;
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", place.getHost());
        properties.setProperty("mail.smtp.port", String.valueOf(port(place, secure)));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(secure));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(!secure));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(named && !secure));
        properties.setProperty("mail.smtp.auth", String.valueOf(named));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    private static int port(URI place, boolean secure) {
        if (place.getPort() > 0) return place.getPort();
        return secure ? 465 : 587;
    }

    /** A password is never sent in the clear: with a name, TLS is required. */
    private static Authenticator login(String userInfo) {
        if (userInfo == null) return null;
        String[] parts = userInfo.split(":", 2);
        var known = new PasswordAuthentication(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() { return known; }
        };
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
