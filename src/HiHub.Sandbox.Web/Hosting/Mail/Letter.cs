using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Hosting.Mail;

/// <summary>Who gets a letter; <paramref name="Id"/> tells recipients of one message apart and is no address.</summary>
internal sealed record Recipient(string Id, string Address, string Name, bool InVietnamese);

/// <summary>What somebody is told, in plain text.</summary>
internal sealed record Letter(Recipient To, string Subject, string Body)
{
    public static Letter Of(Recipient to, LocalText subject, LocalText body, params object[] values)
    {
        var (heading, text) = to.InVietnamese ? (subject.Vi, body.Vi) : (subject.En, body.En);
        var greeting = to.InVietnamese ? $"Kính gửi {to.Name}," : $"Dear {to.Name},";
        var signature = to.InVietnamese
            ? "Thư tự động của hệ thống cơ chế thử nghiệm có kiểm soát, thành phố Hà Nội. Xin không trả lời thư này."
            : "Sent by the regulatory sandbox of Hanoi. Please do not reply to this letter.";
        return new(to, heading, $"{greeting}\n\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, text, values)}\n\n{signature}\n");
    }
}
