package groundwork;

/** The command line: {@code serve}, {@code lint} and what else the jar can do. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Groundwork");
    }
}
