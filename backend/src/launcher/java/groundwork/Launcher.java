package groundwork;

/** Where the jar starts. Compiled for Java 8, so that an old JVM can still say in one sentence what it lacks. */
public final class Launcher {
    private static final int NEEDED = 21;

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        String running = System.getProperty("java.specification.version", "0");
        if (feature(running) < NEEDED) {
            System.err.println("Groundwork needs Java " + NEEDED + " or newer; this is Java " + running + ".");
            System.exit(1);
        }
        Class.forName("groundwork.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static int feature(String specification) {
        String number = specification.startsWith("1.") ? specification.substring(2) : specification;
        int dot = number.indexOf('.');
        return Integer.parseInt(dot < 0 ? number : number.substring(0, dot));
    }
}
