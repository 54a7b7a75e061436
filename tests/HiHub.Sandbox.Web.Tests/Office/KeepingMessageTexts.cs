using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Registers;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class KeepingMessageTexts
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    private static readonly SaveMessageText.Input s_draft = new() { Key = "accepted", Vi = "Đã tiếp nhận {reference}.", En = "Received {reference}.", Reason = "Viết gọn." };

    [Theory, MemberData(nameof(On))]
    public async Task publishes_new_words_under_two_names_for_what_comes_after(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var draft = await Saved(house, s_draft);
        var proposed = await house.Done(OfficeActionName.PublishMessageText, Adm1, Publish(draft));
        proposed.AwaitsSignatureOf.ShouldBe(Role.Adm);
        var before = house.Clock.Now;
        (await house.Query(db => db.MessageTextAsync("accepted", before, default))).ShouldBeNull();
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, Adm1))).Refusal.Code.ShouldBe("second-signer-is-proposer");
        house.Clock.Now = before.AddHours(1);
        await house.Confirm(proposed, Adm2);
        (await house.Query(db => db.MessageTextAsync("accepted", before, default))).ShouldBeNull();
        (await house.Query(db => db.MessageTextAsync("accepted", house.Clock.Now, default))).ShouldBe(new(s_draft.Vi, s_draft.En));
        var row = await house.Query(db => db.MessageTexts.SingleAsync());
        (row.State, row.Author, row.Approver).ShouldBe((DraftState.Published, "adm1", "adm2"));
        var told = (await house.Query(db => db.OfficeEventsAsync([OfficeActionName.PublishMessageText], 10, default))).ShouldHaveSingleItem();
        (told.Actor, told.SecondSigner, told.At).ShouldBe(("adm1", "adm2", house.Clock.Now));
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory]
    [InlineData("$.vi", "", "Received.")]
    [InlineData("$.en", "Đã tiếp nhận.", " ")]
    [InlineData("$.vi", "Đã tiếp nhận {refrence}.", "Received {reference}.")]
    [InlineData("$.en", "Đã tiếp nhận {reference}.", "Received {name}.")]
    [InlineData("$.en", "Đã tiếp nhận {reference}.", "Received {title}.")]
    [InlineData("$.vi", "Đã tiếp nhận {reference.", "Received.")]
    [InlineData("$.vi", "Đã tiếp nhận\u202e.", "Received.")]
    public async Task takes_no_draft_that_cannot_be_sent(string path, string vi, string en)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Wrong(path, OfficeActionName.SaveMessageText, Adm1, s_draft with { Vi = vi, En = en });
    }

    [Fact]
    public async Task tells_what_was_probably_meant()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        (await house.Do(OfficeActionName.SaveMessageText, Adm1, s_draft with { Vi = "{refrence}" })).Errors[0].En.ShouldContain("“reference”");
        (await house.Do(OfficeActionName.SaveMessageText, Adm1, s_draft with { Key = "acepted" })).Errors.ShouldHaveSingleItem().En.ShouldContain("“accepted”");
    }

    [Fact]
    public async Task lets_the_author_alone_go_on_with_a_draft_as_it_stands()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var draft = await Saved(house, s_draft);
        var discard = new DiscardMessageText.Input { TextId = draft.Id };
        await house.Refused("not-the-author", OfficeActionName.SaveMessageText, Adm2, s_draft with { TextId = draft.Id });
        await house.Refused("not-the-author", OfficeActionName.DiscardMessageText, Adm2, discard);
        await house.Refused("not-the-author", OfficeActionName.PublishMessageText, Adm2, Publish(draft));
        await house.Refused("text-of-another-key", OfficeActionName.SaveMessageText, Adm1, s_draft with { TextId = draft.Id, Key = "submitted" });
        await house.Refused("text-unknown", OfficeActionName.PublishMessageText, Adm1, Publish(draft) with { TextId = "T-99" });
        await house.Refused("text-changed", OfficeActionName.PublishMessageText, Adm1, Publish(draft) with { En = "Other {reference}." });
        await house.Refused("not-your-role", OfficeActionName.SaveMessageText, Roster.Hod1, s_draft);
        var proposed = await house.Done(OfficeActionName.PublishMessageText, Adm1, Publish(draft));
        await house.Done(OfficeActionName.SaveMessageText, Adm1, s_draft with { TextId = draft.Id, Vi = "Khác {reference}." });
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, Adm2))).Refusal.Code.ShouldBe("text-changed");
        await house.Done(OfficeActionName.DiscardMessageText, Adm1, discard);
        await house.Refused("text-closed", OfficeActionName.DiscardMessageText, Adm1, discard);
    }

    private static PublishMessageText.Input Publish(MessageText draft) => new() { TextId = draft.Id, Key = draft.Key, Vi = draft.Vi, En = draft.En };

    private static async Task<MessageText> Saved(House house, SaveMessageText.Input input)
    {
        var saved = await house.Done(OfficeActionName.SaveMessageText, Adm1, input);
        return await house.Query(db => db.MessageTexts.AsNoTracking().SingleAsync(row => row.Id == saved.Id));
    }
}
