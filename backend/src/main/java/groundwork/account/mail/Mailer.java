package groundwork.account.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands letters to the mail server, one after the other and behind the back of whoever waits for an answer: how long a
 * request takes must not tell whether a letter went out. What cannot be sent is logged, without the person. Thread-safe.
 */
public final class Mailer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);
    private static final int WAITING_LIMIT = 1_000;
    private static final String TIMEOUT_MILLIS = "10000";

    private final MailSettings settings;
    private final Session session;
    private final ThreadPoolExecutor postman = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_LIMIT),
            Thread.ofPlatform().name("groundwork-mail").daemon().factory());

    public Mailer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.user().orElse(""), settings.password().orElse(""));
            }
        });
    }

    private static Properties properties(MailSettings settings) {
        String protocol = settings.isEncryptedFromStart() ? "smtps" : "smtp";
        boolean hasPassword = settings.password().isPresent();
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "host", settings.server().getHost());
        properties.setProperty(prefix + "port", Integer.toString(settings.port()));
        properties.setProperty(prefix + "auth", Boolean.toString(hasPassword));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", Boolean.toString(hasPassword));
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(prefix + wait, TIMEOUT_MILLIS);
        }
        return properties;
    }

    /**
     * Returns at once; where too many letters wait, this one is lost and logged.
     *
     * @param letter written later, in the postman's own time; none if there is nobody to write to
     */
    public void post(Supplier<Optional<Letter>> letter) {
        try {
            postman.execute(() -> deliver(letter));
        } catch (RejectedExecutionException full) {
            LOG.warn("Too many letters wait; one was not taken.", full);
        }
    }

    /** Whatever goes wrong, the next letter has its turn. */
    private void deliver(Supplier<Optional<Letter>> letter) {
        try {
            letter.get().ifPresent(this::send);
        } catch (RuntimeException failure) {
            LOG.warn("A letter could not be written.", failure);
        }
    }

    private void send(Letter letter) {
        try {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(settings.from(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            message.setSubject(letter.subject(), "UTF-8");
            message.setText(letter.text(), "UTF-8");
            message.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(message);
        } catch (MessagingException failure) {
            LOG.warn("A letter could not be sent: {}", failure.getMessage());
        }
    }

    @Override
    public void close() {
        postman.shutdownNow();
    }
}
