using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Law;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Confirmation = HiHub.Sandbox.Domain.People.Confirm.Input;

namespace HiHub.Sandbox.Web.Tests.Office;

/// <summary>Acts of the office in words.</summary>
internal static class OfficeStory
{
    public static Actor Rul1 { get; } = new("rul1", "SKHCN", [Role.Rul]);

    public static Actor Rul2 { get; } = new("rul2", "STP", [Role.Rul]);

    public static string Shipped { get; } = Path.Combine(House.Repository, "workflows");

    public static async Task<OfficeResult> Do(this House house, OfficeActionName action, Actor actor, object input, string? key = null) =>
        await house.Get<OfficeDesk>().Act(new(action, JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), SandboxJson.Options), actor, key));

    public static async Task<OfficeResult> Confirm(this House house, OfficeResult proposed, Actor by) =>
        await house.Do(OfficeActionName.Confirm, by, new Confirmation { PendingId = proposed.PendingId!, Confirmed = true });

    public static async Task Refused(this House house, string code, OfficeActionName action, Actor actor, object input) =>
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Do(action, actor, input))).Refusal.Code.ShouldBe(code);

    /// <summary>A shipped file of the law, changed; it will be the next version.</summary>
    public static SaveLawDraft.Input Change(LawKind kind, string file, Action<JsonNode> change, string basedOn = "1")
    {
        var text = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Shipped, file)))!;
        text["version"] = kind == LawKind.Calendar ? "vn-test" : 2;
        change(text);
        return new()
        {
            Kind = kind,
            BasedOn = basedOn,
            Content = JsonDocument.Parse(Encoding.UTF8.GetBytes(text.ToJsonString())).RootElement,
            Reason = "Cập nhật theo văn bản mới.",
            Instrument = "Thông báo 01/TB-UBND",
        };
    }

    /// <summary>The second version of the 2026 regime, from 2027, with figures changed.</summary>
    public static SaveLawDraft.Input Figures(Action<JsonNode> change) =>
        Change(LawKind.Pack, "regimes/HN-LTD2026.json", pack =>
        {
            pack["effectiveFrom"] = "2027-01-01";
            change(pack["figures"]!);
        });

    public static async Task<LawDraft> Drafted(this House house, SaveLawDraft.Input input, Actor? by = null)
    {
        var saved = await house.Do(OfficeActionName.SaveLawDraft, by ?? Rul1, input);
        saved.Errors.ShouldBeEmpty();
        return await house.Query(db => db.LawDrafts.AsNoTracking().SingleAsync(row => row.Id == (input.DraftId ?? saved.Id)));
    }

    public static Task<OfficeResult> Propose(this House house, LawDraft draft, bool lettersSeen = false) =>
        house.Do(OfficeActionName.PublishLawDraft, Rul1, new PublishLawDraft.Input { DraftId = draft.Id, Sha256 = draft.Sha256, LettersSeen = lettersSeen });

    /// <summary>Drafted by one, published by two.</summary>
    public static async Task<LawDraft> Published(this House house, SaveLawDraft.Input input, bool lettersSeen = false)
    {
        var draft = await house.Drafted(input);
        await house.Confirm(await house.Propose(draft, lettersSeen), Rul2);
        return draft;
    }
}
