using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Registers;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class KeepingSignatories
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    private static readonly NameSignatory.Input s_name = new()
    {
        Person = "dec1",
        Organisation = "UBND",
        Documents = ["D05", "D07"],
        SignForm = SignForm.Kt,
        Position = "Phó Chủ tịch",
        Paper = "12/QĐ-UBND ngày 01/11/2026",
        Since = new(2026, 1, 1),
    };

    [Theory, MemberData(nameof(On))]
    public async Task names_and_ends_a_signatory_under_two_names(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Query(db => db.Signatories.Where(row => row.Person == "dec1").ExecuteDeleteAsync());
        var proposed = await house.Done(OfficeActionName.NameSignatory, Adm1, s_name);
        proposed.AwaitsSignatureOf.ShouldBe(Role.Adm);
        (await house.Query(db => db.Signatories.AnyAsync(row => row.Person == "dec1"))).ShouldBeFalse();
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, Adm1))).Refusal.Code.ShouldBe("second-signer-is-proposer");
        await house.Confirm(proposed, Adm2);
        var row = await house.Query(db => db.Signatories.SingleAsync(row => row.Person == "dec1"));
        (row.Documents, row.SignForm, row.Since, row.Stands(house.Clock.Now)).ShouldBe(("D05,D07", SignForm.Kt, OfficeTime.StartOf(s_name.Since), true));
        await house.Refused("signatory-named", OfficeActionName.NameSignatory, Adm1, s_name with { Documents = ["D07", "D10"] });
        var end = new EndSignatory.Input { SignatoryId = row.Id, Reason = "Nghỉ hưu." };
        await house.Confirm(await house.Done(OfficeActionName.EndSignatory, Adm2, end), Adm1);
        row = await house.Query(db => db.Signatories.SingleAsync(row => row.Person == "dec1"));
        (row.Stands(house.Clock.Now), row.EndReason).ShouldBe((false, "Nghỉ hưu."));
        await house.Refused("already-ended", OfficeActionName.EndSignatory, Adm1, end);
        await house.Refused("signatory-unknown", OfficeActionName.EndSignatory, Adm1, end with { SignatoryId = "K-99" });
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory]
    [InlineData("person-unknown", "nobody", "UBND", "D05", SignForm.Tm)]
    [InlineData("organisation-unknown", "dec1", "NOWHERE", "D05", SignForm.Tm)]
    [InlineData("signatory-without-role", "hnd1", "SKHCN", "D05", SignForm.Tm)]
    [InlineData("signatory-without-role", "dec1", "SKHCN", "D05", SignForm.Tm)]
    [InlineData("signatory-without-role", "hod1", "SKHCN", "D05", SignForm.Tm)]
    [InlineData("sod-7", "dec1", "UBND", "D05", SignForm.Tl)]
    [InlineData("sod-7", "dec1", "UBND", "D10", SignForm.Tuq)]
    [InlineData("signatory-named", "dec1", "UBND", "D05", SignForm.Kt)]
    public async Task refuses_whom_the_law_would_not_let_sign(string code, string person, string organisation, string document, SignForm form)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Refused(code, OfficeActionName.NameSignatory, Adm1, s_name with { Person = person, Organisation = organisation, Documents = [document], SignForm = form });
    }

    [Fact]
    public async Task takes_no_entry_that_makes_no_sense()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Wrong("$.documents", OfficeActionName.NameSignatory, Adm1, s_name with { Documents = [] });
        await house.Wrong("$.documents[1]", OfficeActionName.NameSignatory, Adm1, s_name with { Documents = ["D05", "A01"] });
        await house.Wrong("$.documents[1]", OfficeActionName.NameSignatory, Adm1, s_name with { Documents = ["D05", "D01"] });
        await house.Wrong("$.documents[0]", OfficeActionName.NameSignatory, Adm1, s_name with { Documents = ["X"] });
        await house.Wrong("$.until", OfficeActionName.NameSignatory, Adm1, s_name with { Until = new(2025, 1, 1) });
        await house.Refused("not-your-role", OfficeActionName.NameSignatory, Roster.Hod1, s_name);
    }
}
