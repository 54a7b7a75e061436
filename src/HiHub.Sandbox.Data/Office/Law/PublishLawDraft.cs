using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Simulating;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.Law;

/// <summary>Makes a draft the next version in force, under the names of its author and of another (SOD-3). Running cases keep theirs (INV-14).</summary>
public sealed class PublishLawDraft : OfficeAction<PublishLawDraft.Input>
{
    private const int SimulatedCases = 100;

    private static readonly Refusal s_changed =
        new("draft-changed", "Dự thảo đã thay đổi sau khi được xem; hãy xem lại.", "The draft has changed since it was read; read it again.");

    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string DraftId { get; init; }

        /// <summary>Of the content that both have read.</summary>
        [StringLength(64, MinimumLength = 64)]
        public required string Sha256 { get; init; }

        /// <summary>True where the letters that a calendar would put in the wrong have been read in the dry run.</summary>
        public bool LettersSeen { get; init; }
    }

    public override LocalText Title => new("Ban hành dự thảo", "Publish a draft");

    public override ImmutableArray<Role> Roles => [Role.Rul];

    public override Role? SecondRole => Role.Rul;

    public override Refusal NeedsAnother =>
        new("sod-3", "Người soạn bộ thông số, lịch hoặc quy trình không được tự phê duyệt.", "The author of figures, calendar or procedure may not approve them.");

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input)
    {
        var draft = await act.Draft(input.DraftId);
        if (DraftRules.WhyNotOwn(draft, act.Actor) is { } refusal)
            return refusal;
        if (draft!.Sha256 != input.Sha256)
            return s_changed;
        // The law may have moved on since the draft was saved.
        var read = LawReading.Of(draft.Kind, draft.Content, act.Law);
        return read.Errors.Count > 0 ? Outdated(read.Errors[0])
            : await IsTaken(act, draft) ? Outdated(new("$.version", "", $"Phiên bản {draft.Version} đã có.", $"Version {draft.Version} exists."))
            : WhyNotRunning(read) ?? (read.Days is { } days && !input.LettersSeen ? await WhyNotToldOf(act, days) : null);
    }

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var draft = (await act.Draft(input.DraftId))!;
        (draft.State, draft.Approver, draft.ClosedAt) = (DraftState.Published, act.SecondSigner!.PersonId, act.Now);
        act.Db.Add(Version(draft, act.Now));
    }

    private static LawVersion Version(LawDraft draft, DateTimeOffset now)
    {
        LawVersion version = draft.Kind switch
        {
            LawKind.Pack => new PackVersion(),
            LawKind.Calendar => new CalendarVersion(),
            LawKind.Workflow => new DefinitionVersion(),
        };
        (version.Id, version.Version, version.Content, version.Sha256) = (draft.Code, draft.Version, draft.Content, draft.Sha256);
        (version.Author, version.Approver, version.ImportedAt) = (draft.Author, draft.Approver!, now);
        return version;
    }

    private static Task<bool> IsTaken(OfficeAct act, LawDraft draft) =>
        draft.Kind switch
        {
            LawKind.Pack => act.Db.PackVersions.AnyAsync(row => row.Id == draft.Code && row.Version == draft.Version, act.Stop),
            LawKind.Calendar => act.Db.CalendarVersions.AnyAsync(row => row.Id == draft.Code && row.Version == draft.Version, act.Stop),
            LawKind.Workflow => act.Db.DefinitionVersions.AnyAsync(row => row.Id == draft.Code && row.Version == draft.Version, act.Stop),
        };

    private static async Task<Refusal?> WhyNotToldOf(OfficeAct act, LegalCalendar days)
    {
        var letters = (await WhatIf.OfCalendar(act.Db, act.Law, days, act.Now, act.Stop)).Letters;
        if (letters.Count == 0)
            return null;
        var named = string.Join(", ", letters.Take(10).Select(letter => $"{letter.Number ?? letter.Document} ({letter.Reference})")) + (letters.Count > 10 ? ", …" : "");
        return new(
            "letters-rely-on-days",
            $"{letters.Count} văn bản đã ban hành ghi ngày hẹn dựa trên những ngày bị thay đổi: {named}. Xem kết quả thử rồi đề nghị lại với lettersSeen.",
            $"{letters.Count} letter(s) already issued printed a due date that rests on the days changed: {named}. Read the dry run, then propose again with lettersSeen.");
    }

    private static Refusal? WhyNotRunning(LawReading read)
    {
        if (read.Definitions is not { } set)
            return null;
        var report = new Simulator(set).Run(set.Of(read.Code).Machine, SimulatedCases, seed: 1);
        return report.DeadEnds is [var first, ..]
            ? new(
                "workflow-dead-end",
                $"Mô phỏng {report.Cases} hồ sơ gặp {report.DeadEnds.Count} ngõ cụt, trước hết tại {first.States}: {first.Why}.",
                $"Of {report.Cases} simulated cases {report.DeadEnds.Count} came to a dead end, first at {first.States}: {first.Why}.")
            : null;
    }

    internal static Refusal Outdated(FieldError error) =>
        new("draft-outdated", $"Dự thảo không còn ban hành được: {error.Path}: {error.Vi}", $"The draft can no longer be published: {error.Path}: {error.En}");
}
