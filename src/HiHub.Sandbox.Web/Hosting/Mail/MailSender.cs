using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Text;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Features.People;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting.Mail;

/// <summary>
/// Takes what lies in the outbox to the mail server, a letter for each reader. Who has theirs is noted on the message, so that a retry for one reader does not write to
/// all; should the note be lost in a crash, the second copy carries the same <c>Message-ID</c>.
/// </summary>
internal sealed class MailSender(IServiceScopeFactory scopes, IOptions<MailOptions> options, ILogger<MailSender> log) : IOutboxSender
{
    public async Task Send(OutboxMessage message, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var letters = await WriteAsync(scope.ServiceProvider, message, ct);
        var reached = (message.Reached ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        string? refused = null;
        foreach (var letter in letters.Where(letter => !reached.Contains(Mark(letter.To))))
            if (await WhyNotAsync(message, letter, ct) is { } reason)
                refused ??= reason;
            else
                reached.Add(Mark(letter.To));
        message.Reached = reached.Count > 0 ? string.Join(' ', reached) : null;
        if (refused is not null)
            throw new MessageNotSentException(refused);
        log.LogInformation("{Kind} {MessageId}: {Letters} letters", message.Kind, message.MessageId, letters.Count);
    }

    private static async Task<IReadOnlyList<Letter>> WriteAsync(IServiceProvider services, OutboxMessage message, CancellationToken stop) =>
        message.Kind.StartsWith(AccountNotices.KindPrefix, StringComparison.Ordinal)
            ? await services.GetRequiredService<AccountLetters>().WriteAsync(message) is { } letter ? [letter] : []
            : await services.GetRequiredService<CaseLetters>().WriteAsync(message, stop);

    private async Task<string?> WhyNotAsync(OutboxMessage message, Letter letter, CancellationToken stop)
    {
        try
        {
            using var mail = Mail(message, letter);
            using var client = new SmtpClient(options.Value.Host, options.Value.Port) { EnableSsl = options.Value.Tls };
            if (options.Value.UserName is { } user)
                client.Credentials = new NetworkCredential(user, options.Value.Password);
            using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
            late.CancelAfter(TimeSpan.FromSeconds(options.Value.TimeoutSeconds));
            await client.SendMailAsync(mail, late.Token);
            return null;
        }
        // Their texts may repeat the address.
        catch (SmtpException problem)
        {
            return problem.InnerException is AuthenticationException ? "certificate-not-trusted" : $"smtp-{problem.StatusCode}";
        }
        catch (FormatException)
        {
            return "address-malformed";
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return "no-answer-in-time";
        }
    }

    private MailMessage Mail(OutboxMessage message, Letter letter)
    {
        var from = new MailAddress(options.Value.From!, Plain(options.Value.FromName), Encoding.UTF8);
        var mail = new MailMessage(from, new MailAddress(letter.To.Address, Plain(letter.To.Name), Encoding.UTF8))
        {
            Subject = Plain(letter.Subject),
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Body,
            BodyEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", $"<{Mark(letter.To, message.MessageId)}@{from.Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.Headers.Add("Content-Language", letter.To.InVietnamese ? "vi" : "en");
        return mail;
    }

    // A header ends at the end of its line, whatever a name holds.
    private static string Plain(string text) => string.Concat(text.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));

    private static string Mark(Recipient to, string? message = null) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{message}\n{to.Id}")).AsSpan(0, message is null ? 6 : 16));
}
