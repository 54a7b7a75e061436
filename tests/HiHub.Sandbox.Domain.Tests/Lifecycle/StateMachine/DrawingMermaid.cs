namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class DrawingMermaid
{
    [Fact]
    public void shows_one_of_everything() =>
        MermaidGraph.Format(DrawnMachine.Build().GetInfo()).ReplaceLineEndings("\n").ShouldBe(
            """
            stateDiagram-v2
            	Inreview : In review
            	state Inreview {
            		Screening
            		Hearing
            	}
            	state Decision1 <<choice>>
            	Draft --> Screening : submit / thank [complete]
            	Draft --> Draft : note
            	Inreview --> Refused : refuse
            	Screening --> Screening : again / open file
            	Screening --> Decision1 : vote
            	Decision1 --> Refused : vote [no majority]
            	Hearing --> Hearing : note [Function]
            [*] --> Draft
            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData(MermaidGraphDirection.LeftToRight, "LR")]
    [InlineData(MermaidGraphDirection.RightToLeft, "RL")]
    [InlineData(MermaidGraphDirection.TopToBottom, "TB")]
    [InlineData(MermaidGraphDirection.BottomToTop, "BT")]
    public void runs_in_the_direction_asked_for(MermaidGraphDirection direction, string code) =>
        MermaidGraph.Format(DrawnMachine.Build().GetInfo(), direction).ReplaceLineEndings("\n")
            .ShouldStartWith($"stateDiagram-v2\n\tdirection {code}\n");

    [Fact]
    public void keeps_names_apart_that_look_alike_without_spaces()
    {
        var machine = new StateMachine<string, string>("A B");
        machine.Configure("A B").Permit("x", "AB").Permit("y", "A-B");

        MermaidGraph.Format(machine.GetInfo()).ReplaceLineEndings("\n").ShouldBe(
            "stateDiagram-v2\n\tAB_1 : A B\n\tAB_2 : A-B\n\tAB_1 --> AB : x\n\tAB_1 --> AB_2 : y\n[*] --> AB_1");
    }
}
