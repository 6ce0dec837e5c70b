package org.cadre.appraisal.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.auth.PlainAuthenticationHandlerFactory;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on this machine that takes mail, or behaves as servers do on a bad day. */
public final class Postbox implements AutoCloseable {

    /** How it behaves. */
    public enum Manner {
        TAKES,
        /** Repeats the address in its refusal, as many do. */
        REFUSES_FOR_NOW,
        /** Knows no such mailbox. */
        REFUSES_FOR_GOOD,
        HANGS_UP,
        /** The mail has arrived, and the sender hears that it has not. */
        TAKES_AND_DENIES_IT
    }

    /** A mail that it took over. */
    public record Taken(String to, MimeMessage message) {

        public String text() {
            try {
                return message.getContent().toString().replace("\r\n", "\n");
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Null where there is none. */
        public String header(String name) {
            try {
                return message.getHeader(name, ", ");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final SMTPServer server;
    private volatile Manner manner = Manner.TAKES;

    private Postbox(SMTPServer.Builder builder) {
        server = builder.bindAddress(InetAddress.getLoopbackAddress())
                .hostName("mail.invalid")
                .insertReceivedHeaders(false)
                .messageHandlerFactory(Handling::new)
                .build();
        server.start();
    }

    /** Offers no encryption and asks for no password. */
    public static Postbox open() {
        return new Postbox(SMTPServer.port(0));
    }

    /** Takes mail over an upgraded connection only, and only from who knows the password. */
    public static Postbox withStartTls(MailCertificate certificate, String user, String password) {
        return new Postbox(SMTPServer.port(0)
                .startTlsSocketFactory(certificate.serving())
                .requireTLS()
                .authenticationHandlerFactory(new PlainAuthenticationHandlerFactory((given, secret, context) -> {
                    if (!given.equals(user) || !secret.equals(password)) {
                        throw new LoginFailedException();
                    }
                }))
                .requireAuth());
    }

    /** Speaks TLS from the first word on. */
    public static Postbox withTls(MailCertificate certificate) {
        return new Postbox(SMTPServer.port(0).serverSocketFactory(certificate.serving()));
    }

    public int port() {
        return server.getPortAllocated();
    }

    public void behave(Manner wanted) {
        manner = wanted;
    }

    /** All that it took, in its order. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** What came to an address. */
    public List<Taken> takenFor(String address) {
        return taken.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** One mail of a conversation. */
    private final class Handling implements MessageHandler {

        private String to = "";

        Handling(MessageContext context) {}

        @Override
        public void from(String address) throws RejectException {
            if (manner == Manner.HANGS_UP) {
                throw new DropConnectionException(421, "closing");
            }
        }

        @Override
        public void recipient(String address) throws RejectException {
            if (manner == Manner.REFUSES_FOR_NOW) {
                throw new RejectException(451, "4.3.0 <%s> later".formatted(address));
            }
            if (manner == Manner.REFUSES_FOR_GOOD) {
                throw new RejectException(550, "5.1.1 <%s> is nobody here".formatted(address));
            }
            to = address;
        }

        @Override
        public String data(InputStream words) throws RejectException, IOException {
            taken.add(new Taken(to, read(words)));
            if (manner == Manner.TAKES_AND_DENIES_IT) {
                throw new RejectException(451, "4.3.0 lost");
            }
            return "taken";
        }

        @Override
        public void done() {}

        private static MimeMessage read(InputStream words) throws IOException {
            try {
                return new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(words.readAllBytes()));
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }
    }
}
