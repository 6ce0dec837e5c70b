package org.cadre.appraisal.mail;

import io.quarkus.logging.Log;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.cadre.appraisal.mail.MailSettings.Encryption;

/** Hands a letter to the configured server. When it returns, the server has taken the letter over. */
@ApplicationScoped
class SmtpSender {

    /** The TLS configuration that an operator may name, for a server whose certificate the JDK does not know. */
    private static final String TLS = "mail";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final Clock clock;
    private final Session session;

    @Inject
    SmtpSender(MailSettings settings, Clock clock, TlsConfigurationRegistry registry) {
        this(settings, clock, registry.get(TLS).map(SmtpSender::context));
    }

    SmtpSender(MailSettings settings, Clock clock, Optional<SSLContext> trusting) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings, trusting));
    }

    /**
     * Sends it, one conversation each.
     *
     * @throws NotSent with a word for the log
     */
    void send(Letter letter) {
        try {
            var message = message(letter);
            var server = session.getTransport("smtp");
            try {
                server.connect(
                        settings.host().orElseThrow(),
                        settings.port(),
                        settings.user().orElse(null),
                        settings.password().orElse(null));
                server.sendMessage(message, message.getAllRecipients());
            } finally {
                leave(server);
            }
        } catch (MessagingException e) {
            throw Refusal.meaningOf(e);
        }
    }

    /** What was taken over is taken over, however the goodbye is heard. */
    private static void leave(Transport server) {
        try {
            server.close();
        } catch (MessagingException e) {
            Log.debug("The mail server went without a goodbye");
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var from = settings.from().orElseThrow();
        var message = new OneMessage(session, "<%s@%s>".formatted(letter.id(), Address.domain(from)));
        message.setFrom(strict(from));
        message.setRecipient(RecipientType.TO, recipient(letter));
        var answers = settings.replyTo().get(letter.organisation());
        if (answers != null) {
            message.setReplyTo(new InternetAddress[] {strict(answers)});
        }
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.text(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    private static InternetAddress recipient(Letter letter) {
        var address = strict(letter.address());
        try {
            if (!letter.name().isEmpty()) {
                address.setPersonal(OneLine.of(letter.name()), UTF_8);
            }
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is part of every Java", e);
        }
        return address;
    }

    private static InternetAddress strict(String address) {
        return Address.of(address).orElseThrow(NotSent::addressMalformed);
    }

    private static SSLContext context(TlsConfiguration configured) {
        try {
            return configured.createSSLContext();
        } catch (Exception e) {
            throw new IllegalStateException("quarkus.tls.mail cannot be used", e);
        }
    }

    private static Properties properties(MailSettings settings, Optional<SSLContext> trusting) {
        var patience = Long.toString(settings.patience().toMillis());
        var upgraded = Boolean.toString(settings.encryption() == Encryption.STARTTLS);
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.starttls.enable", upgraded);
        properties.put("mail.smtp.starttls.required", upgraded);
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.encryption() == Encryption.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        trusting.ifPresent(context -> properties.put("mail.smtp.ssl.socketFactory", context.getSocketFactory()));
        return properties;
    }

    /** Whoever gets it twice can tell by its id. */
    private static final class OneMessage extends MimeMessage {

        private final String messageId;

        OneMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
