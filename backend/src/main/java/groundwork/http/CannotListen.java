package groundwork.http;

import java.io.IOException;

/** The port cannot be had; the message is one sentence for whoever typed the command. */
public final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotListen(int port) {
        super("There is no port " + port + ": choose one from 0 to 65535.");
    }

    CannotListen(int port, IOException cause) {
        super("The server cannot listen on port " + port + ": " + reason(cause) + ".", cause);
    }

    private static String reason(IOException cause) {
        String text = String.valueOf(cause.getMessage());
        Throwable root = cause.getCause();
        String whole = root == null ? text : text + " " + root.getMessage();
        return whole.contains("in use") ? "it is in use, so stop what uses it or choose another" : text;
    }
}
