using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Registers;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class OpeningSeries
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    private static OpenSeries.Input Slips(House house) => new() { Issuer = "SKHCN", Type = "PBS", Year = house.Today().Year, First = 41, Symbol = "PBS-SKHCN-ĐMST", Digits = 3, Paper = "15/TB-SKHCN" };

    [Theory, MemberData(nameof(On))]
    public async Task begins_with_its_first_number_in_its_own_form_and_never_goes_back(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var proposed = await house.Done(OfficeActionName.OpenSeries, Adm1, Slips(house));
        (await house.Query(db => db.NumberSeries.CountAsync())).ShouldBe(0);
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, Adm1))).Refusal.Code.ShouldBe("second-signer-is-proposer");
        await house.Confirm(proposed, Adm2);
        await house.Confirm(await house.Done(OfficeActionName.OpenSeries, Adm2, Slips(house) with { First = 42 }), Adm1);
        (await Number(house)).ShouldBe("042/PBS-SKHCN-ĐMST");
        (await Number(house)).ShouldBe("043/PBS-SKHCN-ĐMST");
        await house.Refused("number-below-issued", OfficeActionName.OpenSeries, Adm1, Slips(house) with { First = 43 });
        await house.Refused("series-in-use", OfficeActionName.OpenSeries, Adm1, Slips(house) with { First = 100 });
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_not_opened_where_a_number_was_given_before_the_second_signature(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var proposed = await house.Done(OfficeActionName.OpenSeries, Adm1, Slips(house));
        (await Number(house)).ShouldBe("01/PBS-SKHCN");
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, Adm2))).Refusal.Code.ShouldBe("series-in-use");
        (await Number(house)).ShouldBe("02/PBS-SKHCN");
    }

    [Fact]
    public async Task takes_no_series_that_makes_no_sense()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var good = Slips(house);
        await house.Refused("series-unknown", OfficeActionName.OpenSeries, Adm1, good with { Type = "HS" });
        await house.Refused("series-unknown", OfficeActionName.OpenSeries, Adm1, good with { Issuer = "UBND" });
        await house.Wrong("$.year", OfficeActionName.OpenSeries, Adm1, good with { Year = good.Year - 1 });
        await house.Wrong("$.year", OfficeActionName.OpenSeries, Adm1, good with { Year = good.Year + 2 });
        await house.Wrong("$.first", OfficeActionName.OpenSeries, Adm1, good with { First = 0 });
        await house.Wrong("$.digits", OfficeActionName.OpenSeries, Adm1, good with { Digits = 7 });
        await house.Wrong("$.symbol", OfficeActionName.OpenSeries, Adm1, good with { Symbol = "PBS/<b>" });
        await house.Refused("not-your-role", OfficeActionName.OpenSeries, Roster.Hod1, good);
    }

    private static async Task<string?> Number(House house)
    {
        var reference = await house.ToSubmitted();
        var slip = await house.Act(reference, ActionName.RequestSupplement, Roster.Int1, new RequestSupplement.Input
        {
            Deficiencies = [new RequestSupplement.Lack { Reason = "S01", Text = "Bổ sung giấy tờ còn thiếu của hồ sơ theo danh mục." }],
        });
        return slip.Documents.ShouldHaveSingleItem().Number;
    }
}
