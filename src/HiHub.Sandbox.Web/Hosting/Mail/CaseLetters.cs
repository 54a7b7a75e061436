using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office.Registers;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting.Mail;

/// <summary>Letters about a case: the words in force when it happened, the shipped ones where the office published none, filled for each reader in their own language.</summary>
internal sealed class CaseLetters(SandboxDb db, CaseRecipients recipients, LawBooks laws, IOptions<MailOptions> options)
{
    private static readonly Lazy<Messages> s_messages = new(() => ShippedProcedure.Texts(ProgramFolder.Workflows));

    private static readonly LocalText s_body = new("{0}\n\nXem hồ sơ: {1}", "{0}\n\nOpen the case: {1}");

    /// <summary>None where the message is no text to people.</summary>
    public async Task<IReadOnlyList<Letter>> WriteAsync(OutboxMessage message, CancellationToken stop)
    {
        if (!s_messages.Value.Keys.Contains(message.Kind))
            return [];
        var about = JsonSerializer.Deserialize<MessageContent>(message.Payload, SandboxJson.Options)!;
        if (await db.Cases.AsNoTracking().FirstOrDefaultAsync(row => row.Reference == about.Reference, stop) is not { } @case)
            return [];
        var text = await db.MessageTextAsync(message.Kind, about.At, stop) ?? s_messages.Value[message.Kind].Text;
        var (vi, en) = (await ValuesAsync(@case, about, true, stop), await ValuesAsync(@case, about, false, stop));
        var words = new LocalText(Messages.Fill(text.Vi, vi), Messages.Fill(text.En, en));
        var link = $"{options.Value.Site!.TrimEnd('/')}/cases/{@case.Reference}";
        var subject = new LocalText($"Hồ sơ {@case.Reference}", $"Case {@case.Reference}");
        return [.. (await recipients.FindAsync(@case, about.To, stop)).Select(to => Letter.Of(to, subject, s_body, to.InVietnamese ? words.Vi : words.En, link))];
    }

    private async Task<Dictionary<string, string?>> ValuesAsync(SandboxCase @case, MessageContent about, bool vietnamese, CancellationToken stop)
    {
        string In(LocalText text) => vietnamese ? text.Vi : text.En;
        var clocks = db.Clocks.AsNoTracking().Where(row => row.Reference == @case.Reference && !row.Closed && row.DueAt != null);
        var due = await clocks.Where(row => row.Subject == about.Subject).MinAsync(row => row.DueAt, stop) ?? await clocks.MinAsync(row => row.DueAt, stop);
        var document = await db.Documents.AsNoTracking()
            .Where(row => row.Reference == @case.Reference && row.NumberText != null && row.At <= about.At)
            .OrderByDescending(row => row.At).Select(row => row.NumberText).FirstOrDefaultAsync(stop);
        var handler = @case.Holder(Part.Handler) is { } held ? await db.Users.Where(row => row.Id == held).Select(row => row.DisplayName).FirstOrDefaultAsync(stop) : null;
        return new()
        {
            ["reference"] = @case.Reference,
            ["dossierCode"] = @case.DossierCode ?? @case.Reference,
            ["title"] = @case.Title,
            ["agency"] = laws.Current.Find(@case.Regime, @case.PackVersion) is { } pack ? In(pack.Authority) : null,
            ["handler"] = handler,
            ["document"] = document,
            ["dueDate"] = due is { } at ? Written.Date(at) : null,
            ["state"] = In(@case.State.Name()),
            ["reason"] = @case.Facts.Intake.PaperAnswers.LastOrDefault(paper => paper.ReturnedAt == about.At)?.ReturnReason ?? (vietnamese ? "xem trong hồ sơ" : "see the case"),
        };
    }
}
