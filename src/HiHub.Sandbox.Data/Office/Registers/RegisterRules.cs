using System.Collections.Immutable;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>What the acts on registers ask alike, and what letters ask of them.</summary>
public static class RegisterRules
{
    internal static ImmutableArray<Role> Keepers { get; } = [Role.Adm];

    internal static Refusal TextUnknown { get; } = new("text-unknown", "Không có dự thảo mẫu thông báo này.", "There is no such draft of a text.");

    internal static Refusal TextClosed { get; } = new("text-closed", "Dự thảo đã được ban hành hoặc hủy.", "The draft has been published or discarded.");

    private static readonly Refusal s_notAuthor =
        new("not-the-author", "Chỉ người soạn được sửa, hủy hoặc đề nghị ban hành dự thảo.", "Only its author may change, discard or propose the draft.");

    /// <summary>The words in force at the moment; null where the shipped ones stand.</summary>
    public static async Task<LocalText?> MessageTextAsync(this SandboxDb db, string key, DateTimeOffset at, CancellationToken stop) =>
        await db.MessageTexts.AsNoTracking().Where(row => row.Key == key && row.State == DraftState.Published && row.ClosedAt <= at)
            .OrderByDescending(row => row.ClosedAt).FirstOrDefaultAsync(stop) is { } row ? new(row.Vi, row.En) : null;

    internal static ValueTask<MessageText?> Text(this OfficeAct act, string id) => act.Db.MessageTexts.FindAsync([id], act.Stop);

    /// <summary>Null where the draft is open and the actor wrote it.</summary>
    internal static Refusal? WhyNotOwn(MessageText? draft, Actor actor) =>
        draft is null ? TextUnknown
        : draft.State != DraftState.Draft ? TextClosed
        : draft.Author != actor.PersonId ? s_notAuthor
        : null;
}
