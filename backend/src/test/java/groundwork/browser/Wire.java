package groundwork.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Counts what a page takes from the network: headers and bodies, as they are compressed. */
final class Wire {
    private int bytes;

    Wire(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        session.on(
                "Network.loadingFinished",
                event -> bytes += event.get("encodedDataLength").getAsInt());
        session.send("Network.enable");
    }

    int bytes() {
        return bytes;
    }
}
