/**
 * What speaks for and against each tag of a token (names/name-tags.ts): a piece of evidence, a tab, its weights in
 * hundredths of a logarithm.
 *
 * Source: learned by training/names/fit-tagger.py from the UD treebank GUM (annotations CC BY 4.0) and Universal NER on
 * UD EWT (CC BY-SA 4.0); licensed like weights/english.bin, see its NOTICE.
 */
export const nameWeights = `
-1 body	-15 -5 -10 -15 41 -21 -28 -24 -10
-1 body word	-17 -18 -9 -2 40 -19 17 -24 -19
-1 company	1 -3 -5 -5 -6 -3 -6 -8 1
-1 event word	-2 -2 -16 -12 -3 5 -6 -6 15
-1 first name	-1 -20 23 23 -21 5 -17 1 -25
-1 honorific	-1 13 -24 -19 -19 -22 1 -4 -19
-1 national	-4 -16 -2 -28 25 -24 3 -35 10
-1 people	3 0 -5 -2 -9 -5 -1 -4 1
-1 person	0 -1 23 -12 -24 -24 -24 -9 -3
-1 place	-10 -17 -35 -26 -23 -25 44 -13 -15
-1 place word	0 -25 -31 -21 -13 -19 30 -25 -10
-1 title	8 14 1 -30 -14 -19 -4 -26 -17
-2 body	-11 1 -19 6 36 -21 -25 -8 -3
-2 body word	-9 -18 -4 1 36 -12 -11 -12 -18
-2 company	-1 -3 -5 -4 -7 -4 -6 -3 5
-2 event word	-5 -10 -7 3 -13 -10 -23 -3 17
-2 first name	-1 -1 -1 -10 17 -14 11 -15 6
-2 honorific	0 -4 6 -10 -15 -13 2 -14 -13
-2 national	7 -3 -4 -6 12 -13 -13 -11 -1
-2 people	-4 -8 -2 -17 -10 7 -8 6 -12
-2 person	-3 8 16 -2 -11 -8 -23 7 -12
-2 place	-6 -30 -25 -30 -30 26 23 -25 -4
-2 place word	0 -20 -26 -40 -32 14 22 -25 -13
-2 title	-2 4 7 0 -21 -12 -24 8 -25
0 body	-18 -57 -42 57 33 -58 -32 -21 -34
0 body word	-14 -24 -20 34 33 -15 -2 -33 -39
0 company	-3 -8 -7 -10 8 -11 -12 -10 -6
0 event word	5 -28 -24 -8 -6 -38 -35 1 25
0 first name	2 18 4 -16 -9 -9 5 -9 -11
0 honorific	23 -27 -5 -28 -21 -11 -20 -29 -9
0 national	-12 -15 -20 9 -5 13 -19 12 -16
0 people	6 -23 -30 -33 -16 -33 -40 20 1
0 person	-8 46 21 -61 -31 -57 -46 9 -25
0 place	-15 -47 -43 -43 -27 45 38 -20 -35
0 place word	1 -16 -14 -25 -29 2 25 -17 -16
0 title	37 -22 13 -39 -39 -28 -34 -38 -21
1 body	-21 -30 -30 36 28 -27 -45 -7 -34
1 body word	-10 -6 -31 29 24 -12 -11 -33 -28
1 company	-7 -5 -12 -6 5 -5 -11 -6 2
1 event word	-15 -19 -17 -25 4 -11 -4 25 12
1 first name	5 8 -5 -13 -7 2 -7 -14 -4
1 honorific	-2 3 -12 -16 -16 -14 -15 -5 3
1 national	3 -3 -6 -2 5 -4 -10 -4 -5
1 people	-4 -18 -15 -6 3 -21 -19 12 -12
1 person	14 21 2 -28 -15 -39 -24 -18 -19
1 place	-7 -34 -23 -27 -26 40 12 -32 -38
1 place word	-16 -24 -35 -31 -40 32 26 -25 -25
1 title	12 6 7 -16 -13 -17 -15 -13 -16
2 body	-6 -13 -1 31 16 -17 -25 -10 -27
2 body word	1 -19 -1 29 4 -25 1 -22 -16
2 company	-8 -12 -15 -12 9 -10 -13 -11 -5
2 event word	-1 -10 -2 3 -10 -9 -8 11 7
2 first name	3 -5 3 -2 -2 -6 -3 -5 -6
2 honorific	-2 -9 -3 -7 -10 -6 -11 -7 3
2 national	2 -10 -2 4 -4 -1 -4 0 -7
2 people	3 -15 -12 -19 6 -15 -13 4 -16
2 person	8 4 6 -12 1 -17 -13 -3 -8
2 place	1 -15 -18 -22 -3 14 19 -13 -14
2 place word	5 -20 -20 -21 -18 16 7 -14 -9
2 title	11 8 6 -11 -10 -14 -15 -6 -27
case '	-10 14 -5 -4 1 -19 -17 -7 -18
case 's	-8 5 4 10 0 -1 -10 -9 -16
case -	5 -7 -3 -6 -6 -5 -4 -4 -4
case @	20 -16 -17 -19 -19 -20 -20 -18 -19
case about	0 -8 -7 -2 -13 -13 -11 3 3
case according	-9 4 -12 -3 9 -19 -20 -5 0
case across	-3 -6 -5 -11 -11 5 -1 -12 -11
case after	3 -3 -10 -3 -14 -6 -13 -7 5
case against	-9 3 -12 2 6 -5 -16 -4 -8
case along	-8 -8 -7 -14 -15 3 9 -13 0
case among	0 -7 -6 -8 -9 -10 -10 5 -5
case around	2 -10 -7 -14 -11 5 -5 -13 -11
case as	-1 6 4 -21 -6 -10 -4 5 -2
case at	-14 -30 -24 14 15 6 0 -11 -14
case because	3 -5 -1 -5 -2 -5 -2 1 -3
case before	-4 -2 -10 0 0 -12 -5 0 -9
case behind	2 -5 -3 -5 -4 -6 -4 3 -5
case between	0 -5 -4 1 -8 0 -6 5 -10
case beyond	-6 -5 -4 -6 -6 -6 -6 6 -7
case by	4 19 -4 -3 2 -21 -24 -12 -6
case despite	2 -2 -1 -2 -5 -1 -3 -2 -7
case due	0 -4 -5 -5 -7 -4 -6 -5 3
case during	-4 -14 -12 -17 -16 -17 -17 8 -2
case following	-4 -3 -3 -4 -6 -4 -6 -5 5
case for	2 -4 -6 -1 14 -12 -13 -2 -3
case from	-3 -6 -7 -5 -1 19 -7 -3 -5
case in	-12 -33 -20 -10 -19 22 15 8 2
case including	-7 4 -8 -3 0 -14 -13 -5 5
case inside	6 -5 -3 -6 -7 -4 -6 -6 -7
case into	0 -12 -6 -4 -3 -3 6 1 -2
case like	-5 8 -14 -17 -3 -4 -7 -3 -4
case near	-3 -8 -5 -11 -7 8 0 -12 -5
case of	0 -3 -29 -4 21 -10 -7 -7 9
case on	14 -22 -16 -14 -32 -6 -16 11 -8
case onto	-2 -9 -9 -11 -11 -9 4 3 -11
case out	2 -7 -4 -1 -6 -1 -7 -9 -5
case over	1 -5 -2 -7 1 3 -6 -1 -6
case per	6 -3 -5 -5 -6 -5 -5 -7 -7
case regarding	-1 -7 -4 -5 -3 -5 -3 3 -5
case since	-1 -6 -4 -6 -4 -7 -6 4 -6
case such	-12 3 -6 8 2 -6 -1 -2 -12
case than	0 -5 -2 6 -4 -6 -4 -4 -3
case through	3 -2 -4 -1 -7 -3 -4 2 -4
case throughout	-6 -6 -7 -9 -12 -3 9 -10 -11
case to	-2 1 -9 -11 3 17 -1 -5 -23
case toward	-5 -6 -4 -7 -6 2 -6 3 -6
case towards	-6 -7 -7 -8 -11 -9 -11 4 1
case under	-6 -2 -11 -17 -13 -16 -12 9 -3
case unlike	-4 3 -2 -4 -2 -3 -1 -5 -2
case until	3 -6 -5 -9 -6 -6 -6 0 -8
case upon	-3 -6 -2 2 -8 -6 -5 3 -6
case versus	-11 10 -6 -10 5 -11 -12 -8 -7
case via	9 -13 -7 -13 -9 5 -12 -14 -8
case with	-2 18 -22 4 -5 -18 -25 -14 4
case within	-6 -9 -3 3 -7 4 -8 -10 -6
case –	14 -9 -10 -11 -12 -9 -11 -14 -17
case ’	-7 11 -12 -17 -10 -14 -8 -14 -7
case ’s	-5 12 -22 2 -10 -1 -3 -16 -17
draft first	-15 17 -37 31 -42 27 -32 20 -34
draft first event	-10 -26 -23 -15 -35 -24 -12 35 -37
draft first event long	-24 -21 -18 -40 -29 -13 -30 37 -31
draft first event short	1 -18 -15 -1 -19 -23 0 9 -10
draft first group	8 -22 -28 -29 -40 -37 -34 20 -23
draft first group short	8 -21 -26 -21 -35 -35 -31 19 -22
draft first null	-6 23 -36 12 -32 -1 -22 22 -17
draft first null long	-14 7 -34 10 -19 1 -19 24 -16
draft first null short	2 25 -39 7 -30 -2 -35 9 -21
draft first organization	-31 -32 -38 54 -32 -31 -35 -40 -31
draft first organization long	-33 -19 -35 50 -23 -26 -30 -38 -31
draft first organization short	-18 -40 -29 46 -16 -40 -37 -26 -24
draft first other	-31 -24 -29 -47 -33 -52 -40 47 -19
draft first other long	-23 -34 -25 -27 -15 -44 -34 40 -37
draft first other short	-21 -7 -17 -32 -27 -27 -22 26 -2
draft first person	-1 26 -17 -27 -32 -14 -26 -29 -31
draft first person long	0 23 -35 -24 -27 -12 -19 -21 -26
draft first person short	-8 19 3 -30 -24 -29 -30 -25 -26
draft first place	-21 -43 -35 -35 -25 44 -25 -49 -29
draft first place long	-20 -39 -31 -42 -40 43 -3 -41 -40
draft first place short	-18 -40 -33 -26 -21 41 -40 -47 -20
draft last	-8 1 12 5 10 11 4 -13 7
draft later	-25 -35 27 -53 42 -52 30 -57 33
draft later event	-16 -20 -23 -31 -46 -32 -43 -40 37
draft later event long	-15 -20 -25 -33 -46 -33 -41 -44 40
draft later null	-4 -29 13 -47 11 -47 14 -47 33
draft later null long	-6 -30 14 -48 11 -46 10 -49 36
draft later organization	-37 -36 -17 -36 55 -47 -2 -33 -35
draft later organization long	-36 -35 -23 -35 56 -45 -3 -36 -33
draft later other	-28 -33 -36 -45 -34 -41 -55 -54 49
draft later other long	-25 -31 -36 -42 -33 -40 -54 -52 47
draft later person	-11 -22 32 -34 -26 -24 -11 -35 -18
draft later person long	-14 -22 35 -35 -26 -26 -7 -36 -22
draft later place	-24 -28 -44 -36 -40 -38 47 -33 -41
draft later place long	-24 -34 -45 -40 -36 -36 47 -36 -45
flat first	-11 23 -30 -17 -27 3 -20 -2 -20
flat later	-23 -33 32 -33 5 -25 6 -35 6
listed first body high	-17 -28 -26 36 -23 -22 -30 -5 -24
listed first body low	11 -9 -5 -11 -7 -9 -5 -11 -6
listed first city high	-15 -23 -15 -5 -1 29 0 -30 -20
listed first city low	-3 -9 -6 -11 -9 7 -9 -11 -9
listed first country high	-20 -41 -26 -7 -7 35 -20 -50 -13
listed first country low	-8 -10 -7 -15 5 6 -13 -13 -11
listed first region high	-13 -32 -26 -15 2 26 0 -7 -45
listed first region low	-12 -9 -7 -13 -12 14 -12 -12 -11
listed later body high	-14 -11 -14 -16 18 -15 -1 -16 -20
listed later city high	-14 -15 -22 -10 -7 -11 21 -20 -22
listed later country high	-24 -26 -20 -40 -2 -32 38 -40 -29
listed later region high	-11 -17 -23 -25 -20 -33 26 -24 -19
relation acl	5 -6 -4 -7 -6 -8 -2 -1 -2
relation acl:relcl	4 -6 -5 -6 -7 -3 -2 -1 -4
relation advcl	7 -7 -5 -8 -3 -5 -2 -13 -8
relation advmod	4 -4 -4 -4 -4 -5 -4 -5 -5
relation amod	-1 -9 -14 11 -2 1 -4 6 -4
relation appos	5 -4 -19 -11 -11 -7 -11 16 0
relation aux	5 -5 -4 -4 -5 -5 -4 -5 -5
relation case	4 -5 -7 -7 2 -7 1 -9 -2
relation cc	4 -5 -3 -4 -6 -5 -5 -6 4
relation cc:preconj	-3 4 -9 -14 -8 -14 -7 -12 -14
relation ccomp	3 -1 0 -5 -5 -6 -6 -1 -1
relation compound	8 -12 -32 9 -9 9 -10 1 -10
relation conj	1 12 -15 -7 -11 -1 -3 0 3
relation cop	5 -5 -5 -5 -5 -5 -5 -6 -5
relation csubj	6 -10 -9 -11 -10 -10 1 -13 -9
relation dep	-4 15 -10 -6 2 -23 -11 13 -16
relation det	5 -7 -5 -7 -1 -5 -4 -8 -2
relation discourse	8 -10 -6 -6 -6 -6 -6 -12 -8
relation expl	-1 -3 -3 -3 4 -2 -3 -4 -6
relation fixed	3 -2 -2 -2 -6 -2 -4 -3 -4
relation flat	6 -46 25 -40 -12 -27 12 -41 9
relation iobj	3 1 -11 4 5 -2 -9 -20 -12
relation list	0 -8 -4 0 -3 -8 10 9 -18
relation mark	3 -3 -3 -1 -5 -3 -4 -4 -3
relation nmod	-4 -7 -27 1 15 7 -4 -4 9
relation nmod:desc	48 -28 -27 -23 -40 -42 -35 -52 -29
relation nmod:poss	-5 15 -2 5 -5 -3 -2 -14 -19
relation nmod:unmarked	13 -19 -24 -18 -33 11 -23 12 -21
relation nsubj	1 13 -12 5 2 -9 -12 -2 -3
relation nsubj:outer	6 -7 -4 -6 -5 -5 -5 -8 -9
relation nsubj:pass	6 0 -8 -22 -11 11 -11 -7 -7
relation nummod	11 -8 -9 -9 -10 -8 -11 -7 -19
relation obj	3 5 -9 3 -9 -1 -9 -5 -5
relation obl	1 -8 -11 -5 -1 9 3 6 -15
relation obl:agent	1 12 -4 -1 -1 -11 -16 2 -6
relation obl:unmarked	4 -9 -1 -8 -9 -7 -9 3 -6
relation parataxis	2 1 -4 -6 1 2 -3 -11 -2
relation punct	4 -5 2 -4 -3 -5 -2 -6 -5
relation reparandum	7 -7 -7 -5 -6 -6 -5 -8 -7
relation root	6 -1 -9 -10 -7 -5 -2 -6 -3
relation vocative	5 10 -27 -28 -27 -19 -21 4 1
relation xcomp	2 -6 -3 -8 -10 -11 -1 14 -1
shape !	-2 -2 3 -2 2 -2 -3 -4 -5
shape !!	8 -8 -8 -5 -7 -8 -8 -8 -8
shape "	4 -3 -4 -3 -3 -3 -3 -5 -5
shape $	5 -4 -4 -4 -4 -4 -5 -6 -6
shape &	-16 -10 7 -8 -24 -9 1 -10 15
shape '	5 -3 -7 -2 -6 -2 -5 -5 -9
shape 'x	6 -7 -14 -8 1 -8 -2 -10 -31
shape 'xx	5 -5 -4 -6 -5 -4 -5 -6 -6
shape (	5 -4 -4 -4 -5 -6 -5 -7 -5
shape +	8 -4 -6 -6 -8 -5 -8 -6 -8
shape ,	4 -4 -4 -4 -3 -4 -5 -4 -5
shape -	-3 -8 13 -7 -2 -9 4 -12 -2
shape --	6 -4 -4 -3 -5 -5 -7 -7 -10
shape .00	7 -4 -3 -4 -4 -2 -3 -6 -6
shape /	8 -12 -18 -13 -27 -8 -23 -15 0
shape 0	12 -13 -19 -11 -13 -13 -8 -19 2
shape 0,00	4 -2 -4 -4 -2 -2 -4 -5 -7
shape 0.0	-21 -3 -9 -4 -10 -3 -12 -7 22
shape 0.00	-7 -3 -7 -2 -5 -4 -6 -7 8
shape 00	17 -14 -15 -14 -14 -15 -6 -23 -12
shape 00,00	6 -4 -7 -4 -5 -5 -5 -5 -11
shape 00.0	-6 -1 -3 -1 -2 -1 -4 -2 10
shape 00/00/00	8 -5 -8 -4 -6 -4 -7 -10 -13
shape 00:00	7 -3 -6 -4 -4 -3 -6 -9 -11
shape 00xx	4 -8 -6 0 -12 4 0 -6 -12
shape 0:00	6 -4 -3 -6 -5 -3 -5 -7 -7
shape 0xx	12 -10 -8 -11 -11 -11 -12 -12 -13
shape <	9 -8 -9 -8 -9 -8 -10 -9 -10
shape =	3 -3 -3 -3 -3 -3 -4 -4 -5
shape >	7 -5 -6 -5 -6 -6 -6 -5 -9
shape @	17 -8 -14 -11 -19 -10 -16 -10 -18
shape X	17 -19 -16 -19 -2 -4 -19 -20 -15
shape X'Xxx	-13 11 10 -2 -14 -10 -19 -10 -18
shape X.	12 -11 8 -22 -22 -7 -24 0 -7
shape X.X.	-16 -2 -18 -8 -25 20 5 -33 -24
shape X0	-22 -18 -10 -20 -14 7 -13 21 -2
shape X00	-13 -19 -10 -18 -14 18 -15 -22 -1
shape XX	-9 -37 -12 35 -14 -5 -41 14 -7
shape XX0	-5 -12 -6 -16 -7 -14 -7 13 -8
shape XXx	-3 -12 -7 -14 -9 -11 -9 8 -13
shape XXxx	7 -13 -8 6 -7 -10 -7 -13 -7
shape XXxxXX.xx	9 -7 -4 -8 -3 -5 -4 -14 -7
shape Xx	7 -5 -1 -8 -14 2 -11 -5 -13
shape Xx.	25 -25 -19 -31 -27 -27 -2 -31 -13
shape XxX	-5 -11 -6 2 -8 -13 -9 8 -9
shape XxXxx	0 -12 -1 -18 -15 7 -15 -1 4
shape Xxx	-6 10 2 -3 8 8 3 5 1
shape Xxx-Xxx	-2 -8 -4 5 -6 -9 -5 -7 -6
shape Xxx.	4 1 -10 -19 -1 -15 4 -19 -14
shape Xxx.xx	7 -13 -11 -1 -13 -11 -12 -9 -14
shape XxxXxx	-25 -30 -16 21 -20 -19 -18 12 -8
shape ]	8 -5 -8 -4 -8 -6 -9 -9 -16
shape x	10 -11 -11 -12 -10 -11 6 -12 -14
shape x'Xxx	-12 0 5 -12 -13 -11 3 -13 -6
shape x'xx	4 -8 -10 -7 -9 -8 4 -10 -13
shape x.x.	9 -6 -9 -10 -6 -7 -10 -11 -13
shape xXxx	-2 -15 -6 -16 -6 -15 -7 13 -6
shape xx	6 -6 -6 -6 -5 -5 -4 -9 -6
shape xx-Xxx	-5 -8 -6 -11 -9 -11 -9 9 -9
shape xx-xx	13 -7 -8 -14 -11 -10 -10 -15 -14
shape xx.	12 -7 -10 -9 -12 -8 -10 -10 -14
shape xx.xx.xx	5 -13 -10 -16 -13 -13 -8 -3 -11
shape xx@xx.xx	-14 -13 -12 -13 -11 -14 -13 15 -15
shape xxXxx	-12 -28 -15 -14 -15 -28 -16 25 0
shape x’x	7 -5 -6 -5 -6 -5 -6 -9 -11
shape °	5 -4 -3 -4 -5 -4 -5 -7 -6
shape –	6 -3 -13 -3 -2 -4 -10 -5 -6
shape —	8 -5 -10 -4 -8 -5 -10 -6 -14
shape ‘	5 -3 -6 -4 -4 -3 -4 -6 -7
shape ’	4 -2 -5 -2 -6 -2 -4 -3 -7
shape ’x	14 -7 -13 -6 -16 -6 -15 -8 -23
shape ’xx	15 -13 -16 -15 -13 -13 -13 -14 -15
shape ”	7 -4 -6 -5 -5 -4 -7 -7 -13
shape …	3 -3 -3 -2 -6 -2 -3 -4 -5
tag $	4 -3 -2 -3 -3 -4 -3 -5 -4
tag ''	5 -3 -5 -3 -5 -4 -4 -6 -7
tag ,	4 -4 -5 -4 -3 -4 -5 -5 -6
tag -LRB-	6 -6 -5 -5 -6 -7 -6 -8 -7
tag -RRB-	5 -4 -6 -3 -5 -5 -5 -4 -7
tag :	11 -7 -21 -5 -14 -7 -6 -10 -7
tag ADD	6 -9 -3 -6 -3 -5 -2 -5 -8
tag CC	3 -3 -2 -4 -3 -4 -5 -5 0
tag CD	9 -16 -16 -14 -16 -13 -10 -20 19
tag DT	5 -7 -5 -7 -2 -3 -3 -8 -1
tag FW	20 -14 -23 -8 -17 -9 -21 -15 -24
tag HYPH	-11 -17 20 -15 -1 -16 4 -21 0
tag IN	4 -5 -6 -7 1 -7 -1 -8 1
tag JJ	8 -2 -6 -7 -8 -10 -2 -13 -10
tag JJS	0 -3 -3 -4 -5 -3 -3 -1 8
tag LS	5 -7 -5 -6 -5 -5 -6 -3 -7
tag MD	5 -5 -4 -4 -5 -5 -4 -6 -5
tag NFP	3 -3 -3 -2 -3 -1 -3 -3 -6
tag NN	9 -6 -8 -6 -12 -8 -5 -13 -19
tag NNP	-8 5 2 9 0 9 -4 14 1
tag NNPS	-17 -36 -22 -17 15 -16 3 29 16
tag NNS	7 -9 -6 -4 -2 -8 -7 -7 -13
tag POS	11 -6 -17 -6 -2 -6 -6 -8 -32
tag PRP	6 -9 -2 -6 -5 -5 -4 -8 -5
tag PRP$	4 -5 -3 -4 -5 -4 -4 -4 -5
tag RB	4 -4 -3 -4 -3 -4 -4 -5 -4
tag SYM	6 -4 -11 -4 -10 -5 -13 -7 2
tag UH	8 -13 -9 -8 -6 -2 -7 -14 -7
tag VB	5 0 -5 -6 -4 -5 -5 -10 -2
tag VBD	5 -5 -5 -4 -5 -6 -4 -6 -5
tag VBN	6 -7 -5 -6 -6 -3 -5 -9 -8
tag VBP	6 -7 -5 -5 -7 -7 -6 -8 -7
tag VBZ	5 -5 -4 -5 -6 -5 -5 -6 -6
tag WP$	8 -8 -7 -9 -6 -8 -8 -8 -8
titled first	13 11 -2 -33 -29 -40 -16 -34 -29
titled later	16 -5 8 -22 -25 -27 -34 -27 -35
`;
